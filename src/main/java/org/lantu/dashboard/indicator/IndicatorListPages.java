package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Counts;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the list of indicators.
 */
@Component
class IndicatorListPages {

	private final Catalogue catalogue;

	private final PublishedSeries series;

	private final Counts counts;

	private final PlanBook planBook;

	private final Presenters presenters;

	IndicatorListPages(Catalogue catalogue, PublishedSeries series, Counts counts, PlanBook planBook,
			Presenters presenters) {
		this.catalogue = catalogue;
		this.series = series;
		this.counts = counts;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	IndicatorListPage list(LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		String nation = IndicatorPages.nation(this.catalogue.provinces().values()).code();
		Collection<Indicator> indicators = this.catalogue.indicators().values();
		List<Counts.Coverage> coverage = this.counts.coverage(asOf);
		Map<String, List<Counts.Coverage>> byIndicator = coverage.stream()
			.collect(Collectors.groupingBy(Counts.Coverage::indicator));
		Map<String, Revision> national = this.series
			.counting(List.of(nation), this.catalogue.indicators().keySet(), Moment.asOf(asOf))
			.stream()
			.collect(Collectors.toMap(Revision::indicator, Function.identity(), (earlier, later) -> later));
		Map<String, Long> targets = this.planBook.targetCountsByIndicator();
		Map<String, List<IndicatorListPage.Item>> themes = indicators.stream()
			.collect(Collectors.groupingBy(Indicator::theme, LinkedHashMap::new, Collectors.mapping(
					(indicator) -> item(indicator, byIndicator.getOrDefault(indicator.code(), List.of()),
							national.get(indicator.code()), targets.getOrDefault(indicator.code(), 0L), presenter),
					Collectors.toList())));
		return new IndicatorListPage(Amounts.number(indicators.size(), 0),
				Amounts.number(coverage.stream().mapToInt(Counts.Coverage::figures).sum(), 0),
				Amounts.number(indicators.size() - byIndicator.size(), 0),
				themes.entrySet()
					.stream()
					.map((theme) -> new IndicatorListPage.Theme(presenter.message("theme." + theme.getKey()),
							theme.getValue()))
					.toList());
	}

	private static IndicatorListPage.Item item(Indicator indicator, List<Counts.Coverage> years,
			@Nullable Revision latest, long targets, Presenter presenter) {
		TreeMap<Integer, Integer> coverage = new TreeMap<>();
		years.stream()
			.filter((year) -> year.provinces() > 0)
			.forEach((year) -> coverage.put(year.year(), year.provinces()));
		Integer fullest = Ranking.fullest(coverage);
		Cell national = (latest != null)
				? Cell.of(Presenter.symbol(latest), Amounts.number(latest.value()), Presenter.year(latest.year()))
				: Cell.NONE;
		return new IndicatorListPage.Item(Link.of(indicator, presenter.locale()),
				indicator.unit().in(presenter.locale()), presenter.message("direction." + indicator.direction().name()),
				coverage.isEmpty() ? null : Presenter.year(coverage.lastKey()),
				coverage.isEmpty() ? "–" : Amounts.number(coverage.lastEntry().getValue(), 0),
				(fullest != null && !fullest.equals(coverage.lastKey())) ? presenter.message("indicators.fuller",
						Presenter.year(fullest), Amounts.number(Objects.requireNonNull(coverage.get(fullest)), 0))
						: null,
				national, Amounts.number(targets, 0), years.isEmpty() ? presenter.message("indicators.gap") : null);
	}

}
