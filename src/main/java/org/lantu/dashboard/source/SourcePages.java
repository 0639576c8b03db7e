package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.actuals.SourceFigures;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.actuals.UsedSources;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of sources.
 */
@Component
class SourcePages {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final SourceFigures figures;

	private final UsedSources sources;

	private final Presenters presenters;

	private final NotFound notFound;

	private final SourceSheets sheets;

	private final SourceOthers others;

	SourcePages(Catalogue catalogue, PlanBook planBook, SourceOthers others, SourceFigures figures, UsedSources sources,
			Presenters presenters, NotFound notFound, SourceSheets sheets) {
		this.others = others;
		this.sheets = sheets;
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.figures = figures;
		this.sources = sources;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	SourceListPage list(SourceFilter filter, int page, Locale locale) {
		return new SourceLists(this.sources, filter, this.presenters.in(locale)).page(page);
	}

	/** The documents that a filter leaves, as a file. */
	TableFile list(SourceFilter filter, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		return new SourceLists(this.sources, filter, presenter).file(this.sheets.begin(presenter).sheet());
	}

	SourcePage source(String id, FigureFilter filter, int page, Locale locale) {
		Source source = find(id);
		Presenter presenter = this.presenters.in(locale);
		Map<String, Indicator> indicators = this.catalogue.indicators();
		List<Target> targets = this.planBook.targetsFrom(id);
		List<Measure> measures = this.planBook.measuresFrom(id);
		SourceOthers.Read others = this.others.read(id);
		Map<String, Plan> plans = this.planBook.plansFrom(id,
				Stream.of(targets.stream().map(Target::plan), measures.stream().map(Measure::plan), others.plans())
					.flatMap((codes) -> codes)
					.collect(Collectors.toSet()));
		return new SourcePage(id, presenter.text(source.title()),
				(source.publisher() != null) ? presenter.publisher(source) : null, presenter.day(source),
				presenter.message("trust." + source.trust().name()),
				presenter.message("trust.meaning." + source.trust().name()), source.url(),
				plans.values().stream().filter((plan) -> plan.source().equals(id)).map(presenter::link).toList(),
				promises(id, targets, plans, indicators, presenter),
				figures(id, indicators, filter, presenter).list(page),
				measures.stream()
					.map((measure) -> new SourcePage.Commitment(
							presenter.link(Objects.requireNonNull(plans.get(measure.plan()))),
							measure.text().in(locale), measure.text().langIn(locale)))
					.toList(),
				this.others.of(others, plans, indicators, presenter));
	}

	private List<SourcePage.Promise> promises(String id, List<Target> targets, Map<String, Plan> plans,
			Map<String, Indicator> indicators, Presenter presenter) {
		List<SourcePage.Promise> promises = new ArrayList<>();
		for (Target target : targets) {
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
	TableFile download(String id, FigureFilter filter, Locale locale) {
		Source source = find(id);
		Presenter presenter = this.presenters.in(locale);
		FigureLists figures = figures(id, this.catalogue.indicators(), filter, presenter);
		SourceSheet sources = this.sheets.begin(presenter).note(presenter.message("files.note.bounds"));
		sources.source(id);
		return new TableFile("lantu-" + id, presenter.text(source.title()).text(), Addresses.source(id),
				new TableSheet(figures.head(), figures::write), sources.sheet());
	}

	private Source find(String id) {
		Source source = this.catalogue.sources(List.of(id)).get(id);
		if (source == null) {
			throw this.notFound.source(id);
		}
		return source;
	}

	private FigureLists figures(String id, Map<String, Indicator> indicators, FigureFilter filter,
			Presenter presenter) {
		SourceFigures.SourceCounts counts = this.figures.counts(id);
		Map<String, Region> regions = this.catalogue.provincesAnd(counts.regions().keySet());
		return new FigureLists(this.figures, id, counts, regions, indicators,
				filter.known(regions.keySet(), indicators.keySet()), presenter);
	}

}
