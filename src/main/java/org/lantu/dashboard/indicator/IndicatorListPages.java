package org.lantu.dashboard.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Counts;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.PlanBook;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
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

	private final SourceSheets sheets;

	IndicatorListPages(Catalogue catalogue, PublishedSeries series, Counts counts, PlanBook planBook,
			Presenters presenters, SourceSheets sheets) {
		this.sheets = sheets;
		this.catalogue = catalogue;
		this.series = series;
		this.counts = counts;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	IndicatorListPage list(LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		OnFile onFile = read(asOf);
		Map<String, List<IndicatorListPage.Item>> themes = onFile.indicators()
			.stream()
			.collect(
					Collectors.groupingBy(Indicator::theme, LinkedHashMap::new,
							Collectors.mapping((indicator) -> item(indicator, onFile.years(indicator),
									onFile.national().get(indicator.code()), onFile.targets(indicator), presenter),
									Collectors.toList())));
		return new IndicatorListPage(Amounts.number(onFile.indicators().size(), 0), Amounts.number(
				onFile.coverage().values().stream().flatMap(List::stream).mapToInt(Counts.Coverage::figures).sum(), 0),
				Amounts.number(onFile.indicators().size() - onFile.coverage().size(), 0),
				themes.entrySet()
					.stream()
					.map((theme) -> new IndicatorListPage.Theme(presenter.message("theme." + theme.getKey()),
							theme.getValue()))
					.toList());
	}

	/** The list as a file. */
	TableFile file(LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		OnFile onFile = read(asOf);
		List<String> head = Stream
			.of("files.id", "col.indicator", "col.theme", "col.unit", "col.direction", "col.latest-year",
					"col.provinces", "col.national", "col.national.year", "col.targets")
			.map(presenter::message)
			.toList();
		SourceSheet sources = this.sheets.begin(presenter);
		onFile.national().values().forEach((revision) -> sources.source(revision.source()));
		return new TableFile("lantu-indicators", presenter.message("indicators.title"), Addresses.INDICATORS,
				TableSheet.of(head,
						onFile.indicators().stream().map((indicator) -> row(indicator, onFile, presenter)).toList()),
				sources.sheet());
	}

	private static List<@Nullable Object> row(Indicator indicator, OnFile onFile, Presenter presenter) {
		Optional<Counts.Coverage> latest = onFile.years(indicator)
			.stream()
			.filter((year) -> year.provinces() > 0)
			.max(Comparator.comparing(Counts.Coverage::year));
		Revision national = onFile.national().get(indicator.code());
		return Arrays.asList(indicator.code(), indicator.name().in(presenter.locale()),
				presenter.message("theme." + indicator.theme()), indicator.unit().in(presenter.locale()),
				presenter.message("direction." + indicator.direction().name()),
				latest.map(Counts.Coverage::year).orElse(null), latest.map(Counts.Coverage::provinces).orElse(null),
				(national != null) ? national.value() : null, (national != null) ? national.year() : null,
				onFile.targets(indicator));
	}

	private OnFile read(LocalDate asOf) {
		String nation = IndicatorPages.nation(this.catalogue.provinces().values()).code();
		return new OnFile(this.catalogue.indicators().values(),
				this.counts.coverage(asOf).stream().collect(Collectors.groupingBy(Counts.Coverage::indicator)),
				this.series.counting(List.of(nation), this.catalogue.indicators().keySet(), Moment.asOf(asOf))
					.stream()
					.collect(Collectors.toMap(Revision::indicator, Function.identity(), (earlier, later) -> later)),
				this.planBook.targetCountsByIndicator());
	}

	/**
	 * What is on file of indicators.
	 *
	 * @param national the nation's latest figures
	 */
	private record OnFile(Collection<Indicator> indicators, Map<String, List<Counts.Coverage>> coverage,
			Map<String, Revision> national, Map<String, Long> targets) {

		List<Counts.Coverage> years(Indicator indicator) {
			return this.coverage.getOrDefault(indicator.code(), List.of());
		}

		long targets(Indicator indicator) {
			return this.targets.getOrDefault(indicator.code(), 0L);
		}

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
