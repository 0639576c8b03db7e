package org.lantu.dashboard.parts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.dashboard.address.Addresses;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Component;

/**
 * Refuses an address that names nothing, and offers what is near.
 */
@Component
public class NotFound {

	private static final int OFFERED = 5;

	private final Catalogue catalogue;

	private final Scoreboard scoreboard;

	NotFound(Catalogue catalogue, Scoreboard scoreboard) {
		this.catalogue = catalogue;
		this.scoreboard = scoreboard;
	}

	public NotFoundException plan(String code, Locale locale) {
		List<Suggestion> near = Suggestions
			.nearest(code, this.scoreboard.plansNear(code), (plan) -> names(plan.code(), plan.title()), OFFERED)
			.stream()
			.map((plan) -> new Suggestion(plan.title().in(locale), Addresses.plan(plan.code())))
			.toList();
		return new NotFoundException("plan", code, near);
	}

	public NotFoundException target(String code, List<JudgedTarget> targets, Locale locale) {
		List<Suggestion> near = Suggestions
			.nearest(code, targets, (judged) -> names(judged.target().code(), judged.indicator().name()), OFFERED)
			.stream()
			.map((judged) -> suggestion(judged, locale))
			.toList();
		return new NotFoundException("target", code, near.isEmpty()
				? targets.stream().limit(OFFERED).map((judged) -> suggestion(judged, locale)).toList() : near);
	}

	public NotFoundException region(String code, Locale locale) {
		List<Suggestion> near = Suggestions
			.nearest(code, this.catalogue.provincesAndNear(code).values(),
					(region) -> Stream.concat(names(region.code(), region.name()).stream(),
							names(region.code(), region.shortName()).stream())
						.toList(),
					OFFERED)
			.stream()
			.map((region) -> new Suggestion(region.listed().in(locale), Addresses.region(region.code())))
			.toList();
		return new NotFoundException("region", code, near);
	}

	public NotFoundException indicator(String code, Collection<Indicator> indicators, Locale locale) {
		List<Suggestion> near = Suggestions
			.nearest(code, indicators, (indicator) -> names(indicator.code(), indicator.name()), OFFERED)
			.stream()
			.map((indicator) -> new Suggestion(indicator.name().in(locale), Addresses.indicator(indicator.code())))
			.toList();
		return new NotFoundException("indicator", code, near);
	}

	public NotFoundException source(String id) {
		List<Suggestion> near = Suggestions
			.nearest(id, this.catalogue.sourcesNear(id), (source) -> List.of(source.id(), source.title()), OFFERED)
			.stream()
			.map((source) -> new Suggestion(source.title(), Addresses.source(source.id())))
			.toList();
		return new NotFoundException("source", id, near);
	}

	private static Suggestion suggestion(JudgedTarget judged, Locale locale) {
		return new Suggestion(judged.indicator().name().in(locale) + " " + judged.target().year(),
				Addresses.target(judged));
	}

	private static List<String> names(String code, Bilingual name) {
		return Stream.of(code, name.zh(), name.en()).filter(Objects::nonNull).toList();
	}

}
