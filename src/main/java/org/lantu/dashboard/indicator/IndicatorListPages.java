package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the list of indicators.
 */
@Component
class IndicatorListPages {

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final PlanBook planBook;

	private final Presenters presenters;

	IndicatorListPages(Catalogue catalogue, Actuals actuals, PlanBook planBook, Presenters presenters) {
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	IndicatorListPage list(LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Collection<Region> regions = this.catalogue.regions().values();
		Collection<Indicator> indicators = this.catalogue.indicators().values();
		List<Revision> counting = this.actuals.counting(new FigureSelection(List.of(), List.of(), null, null, asOf));
		Map<String, List<Revision>> byIndicator = counting.stream().collect(Collectors.groupingBy(Revision::indicator));
		Map<String, Long> targets = this.planBook.targets()
			.stream()
			.collect(Collectors.groupingBy(Target::indicator, Collectors.counting()));
		Map<String, List<IndicatorListPage.Item>> themes = indicators.stream()
			.collect(Collectors.groupingBy(Indicator::theme, LinkedHashMap::new,
					Collectors.mapping((indicator) -> item(indicator, regions,
							byIndicator.getOrDefault(indicator.code(), List.of()),
							targets.getOrDefault(indicator.code(), 0L), presenter), Collectors.toList())));
		return new IndicatorListPage(Amounts.number(indicators.size(), 0), Amounts.number(counting.size(), 0),
				Amounts.number(indicators.size() - byIndicator.size(), 0),
				themes.entrySet()
					.stream()
					.map((theme) -> new IndicatorListPage.Theme(presenter.message("theme." + theme.getKey()),
							theme.getValue()))
					.toList());
	}

	private static IndicatorListPage.Item item(Indicator indicator, Collection<Region> regions, List<Revision> counting,
			long targets, Presenter presenter) {
		TreeMap<Integer, Integer> coverage = Ranking.coverage(regions, counting);
		Integer fullest = Ranking.fullest(coverage);
		Region nation = IndicatorPages.nation(regions);
		Cell national = counting.stream()
			.filter((revision) -> revision.region().equals(nation.code()))
			.max(Comparator.comparing(Revision::year))
			.map((revision) -> Cell.of(Presenter.symbol(revision), Amounts.number(revision.value()),
					Presenter.year(revision.year())))
			.orElse(Cell.NONE);
		return new IndicatorListPage.Item(Link.of(indicator, presenter.locale()),
				indicator.unit().in(presenter.locale()), presenter.message("direction." + indicator.direction().name()),
				coverage.isEmpty() ? null : Presenter.year(coverage.lastKey()),
				coverage.isEmpty() ? "–" : Amounts.number(coverage.lastEntry().getValue(), 0),
				(fullest != null && !fullest.equals(coverage.lastKey())) ? presenter.message("indicators.fuller",
						Presenter.year(fullest), Amounts.number(Objects.requireNonNull(coverage.get(fullest)), 0))
						: null,
				national, Amounts.number(targets, 0), counting.isEmpty() ? presenter.message("indicators.gap") : null);
	}

}
