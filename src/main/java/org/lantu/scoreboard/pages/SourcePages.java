package org.lantu.scoreboard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of sources.
 */
@Component
class SourcePages {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Actuals actuals;

	private final Presenters presenters;

	private final Missing missing;

	SourcePages(Catalogue catalogue, PlanBook planBook, Actuals actuals, Presenters presenters, Missing missing) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.actuals = actuals;
		this.presenters = presenters;
		this.missing = missing;
	}

	SourceListPage list(Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Map<String, Integer> figures = this.actuals.sourceUses()
			.stream()
			.collect(Collectors.toMap(Actuals.SourceUse::source, Actuals.SourceUse::figures));
		Map<String, Long> targets = this.planBook.targets()
			.stream()
			.flatMap((target) -> target.revisions().stream())
			.collect(Collectors.groupingBy((revision) -> revision.source(), Collectors.counting()));
		List<SourceListPage.Item> items = this.catalogue.sources()
			.values()
			.stream()
			.map((source) -> new SourceListPage.Item(presenter.link(source),
					Objects.requireNonNullElse(source.publisher(), "–"), presenter.day(source),
					presenter.message("trust." + source.trust().name()),
					Amounts.number(figures.getOrDefault(source.id(), 0), 0),
					Amounts.number(targets.getOrDefault(source.id(), 0L), 0)))
			.toList();
		return new SourceListPage(items.size(), figures.values().stream().mapToInt(Integer::intValue).sum(), items);
	}

	SourcePage source(String id, Locale locale) {
		Source source = this.catalogue.sources(List.of(id)).get(id);
		if (source == null) {
			throw this.missing.source(id, this.catalogue.sources().values());
		}
		Presenter presenter = this.presenters.in(locale);
		Map<String, Plan> plans = this.planBook.plans();
		Map<String, Indicator> indicators = this.catalogue.indicators();
		return new SourcePage(id, source.title(), Link.chinese(source.title()) ? "zh-CN" : "en", source.publisher(),
				presenter.day(source), presenter.message("trust." + source.trust().name()),
				presenter.message("trust.meaning." + source.trust().name()), source.url(),
				plans.values().stream().filter((plan) -> plan.source().equals(id)).map(presenter::link).toList(),
				promises(id, plans, indicators, presenter),
				figures(id, this.catalogue.regions(), indicators, presenter),
				this.planBook.measuresFrom(id)
					.stream()
					.map((measure) -> new SourcePage.Commitment(presenter.link(plans.get(measure.plan())),
							measure.text().in(locale), measure.text().langIn(locale)))
					.toList());
	}

	private List<SourcePage.Promise> promises(String id, Map<String, Plan> plans, Map<String, Indicator> indicators,
			Presenter presenter) {
		List<SourcePage.Promise> promises = new ArrayList<>();
		for (Target target : this.planBook.targets()) {
			Plan plan = plans.get(target.plan());
			Indicator indicator = indicators.get(target.indicator());
			target.revisions()
				.stream()
				.filter((revision) -> revision.source().equals(id))
				.map((revision) -> new SourcePage.Promise(presenter.link(plan),
						Link.of("/plans/" + plan.code() + "/targets/" + target.code(),
								indicator.name().in(presenter.locale())),
						presenter.promise(plan, target, revision, indicator), revision.quote(),
						Link.chinese(revision.quote()) ? "zh-CN" : "en"))
				.forEach(promises::add);
		}
		return promises;
	}

	private List<SourcePage.Figure> figures(String id, Map<String, Region> regions, Map<String, Indicator> indicators,
			Presenter presenter) {
		return this.actuals.vintagesFrom(id)
			.stream()
			.map((revision) -> figure(revision, regions.get(revision.region()), indicators.get(revision.indicator()),
					presenter))
			.toList();
	}

	private static SourcePage.Figure figure(Revision revision, Region region, Indicator indicator,
			Presenter presenter) {
		return new SourcePage.Figure(region.shortName().in(presenter.locale()), "/regions/" + region.code(),
				indicator.name().in(presenter.locale()), indicator.unit().in(presenter.locale()),
				Presenter.year(revision.year()),
				new Cell(Presenter.symbol(revision), Amounts.number(revision.value()), null, revision.revised(), false),
				Presenter.day(revision), revision.quote(), Link.chinese(revision.quote()) ? "zh-CN" : "en",
				revision.note());
	}

}
