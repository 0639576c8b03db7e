package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.platform.Csv;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.http.ResponseEntity;
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

	private final NotFound notFound;

	SourcePages(Catalogue catalogue, PlanBook planBook, Actuals actuals, Presenters presenters, NotFound notFound) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.actuals = actuals;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	SourceListPage list(SourceFilter filter, int page, Locale locale) {
		Map<String, Integer> figures = this.actuals.sourceUses()
			.stream()
			.collect(Collectors.toMap(Actuals.SourceUse::source, Actuals.SourceUse::figures));
		Map<String, Long> targets = this.planBook.targets()
			.stream()
			.flatMap((target) -> target.revisions().stream())
			.collect(Collectors.groupingBy((revision) -> revision.citation().source(), Collectors.counting()));
		Map<String, Long> plans = this.planBook.plans()
			.values()
			.stream()
			.collect(Collectors.groupingBy(Plan::source, Collectors.counting()));
		Map<String, Long> measures = this.planBook.measureCountsBySource();
		return new SourceLists(this.catalogue.sources().values(),
				(id) -> new SourceUses(plans.getOrDefault(id, 0L), targets.getOrDefault(id, 0L),
						measures.getOrDefault(id, 0L), figures.getOrDefault(id, 0)),
				filter, this.presenters.in(locale))
			.page(figures.values().stream().mapToInt(Integer::intValue).sum(), page);
	}

	SourcePage source(String id, FigureFilter filter, int page, Locale locale) {
		Source source = find(id);
		Presenter presenter = this.presenters.in(locale);
		Map<String, Plan> plans = this.planBook.plans();
		Map<String, Indicator> indicators = this.catalogue.indicators();
		return new SourcePage(id, source.title(), Bilingual.chinese(source.title()) ? "zh-CN" : "en",
				source.publisher(), presenter.day(source), presenter.message("trust." + source.trust().name()),
				presenter.message("trust.meaning." + source.trust().name()), source.url(),
				plans.values().stream().filter((plan) -> plan.source().equals(id)).map(presenter::link).toList(),
				promises(id, plans, indicators, presenter), figures(id, indicators, filter, presenter).list(id, page),
				this.planBook.measuresFrom(id)
					.stream()
					.map((measure) -> new SourcePage.Commitment(
							presenter.link(Objects.requireNonNull(plans.get(measure.plan()))),
							measure.text().in(locale), measure.text().langIn(locale)))
					.toList());
	}

	private List<SourcePage.Promise> promises(String id, Map<String, Plan> plans, Map<String, Indicator> indicators,
			Presenter presenter) {
		List<SourcePage.Promise> promises = new ArrayList<>();
		for (Target target : this.planBook.targets()) {
			Plan plan = Objects.requireNonNull(plans.get(target.plan()));
			Indicator indicator = Objects.requireNonNull(indicators.get(target.indicator()));
			target.revisions()
				.stream()
				.filter((revision) -> revision.citation().source().equals(id))
				.map((revision) -> new SourcePage.Promise(presenter.link(plan),
						Link.of(Addresses.target(plan.code(), target.code()), indicator.name().in(presenter.locale())),
						presenter.promise(plan, target, revision, indicator), revision.citation().quote(),
						Bilingual.chinese(revision.citation().quote()) ? "zh-CN" : "en"))
				.forEach(promises::add);
		}
		return promises;
	}

	/** The figures of a document as a file. */
	ResponseEntity<byte[]> download(String id, FigureFilter filter, Locale locale) {
		find(id);
		FigureLists figures = figures(id, this.catalogue.indicators(), filter, this.presenters.in(locale));
		return Csv.file("lantu-" + id, figures.head(), figures.table());
	}

	private Source find(String id) {
		Source source = this.catalogue.sources(List.of(id)).get(id);
		if (source == null) {
			throw this.notFound.source(id, this.catalogue.sources().values());
		}
		return source;
	}

	private FigureLists figures(String id, Map<String, Indicator> indicators, FigureFilter filter,
			Presenter presenter) {
		Map<String, Region> regions = this.catalogue.regions();
		return new FigureLists(this.actuals.vintagesFrom(id), regions, indicators,
				filter.known(regions.keySet(), indicators.keySet()), presenter);
	}

}
