package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SourceFigures;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.tables.TableRows;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters the figures of a document by region, indicator and year, and pages what is
 * left.
 */
class FigureLists {

	private static final int PAGE_SIZE = 150;

	private static final List<String> COLUMNS = List.of("region", "indicator", "year", "bound", "value", "unit",
			"known", "quote", "note");

	/** So many regions are all offered; of more the provinces. */
	private static final int ALL = 100;

	private final SourceFigures figures;

	private final String source;

	private final SourceFigures.SourceCounts counts;

	private final Map<String, Region> regions;

	private final Map<String, Indicator> indicators;

	private final FigureFilter filter;

	private final Presenter presenter;

	/**
	 * @param regions all that figures of the document may be of
	 */
	FigureLists(SourceFigures figures, String source, SourceFigures.SourceCounts counts, Map<String, Region> regions,
			Map<String, Indicator> indicators, FigureFilter filter, Presenter presenter) {
		this.figures = figures;
		this.source = source;
		this.counts = counts;
		this.regions = regions;
		this.indicators = indicators;
		this.filter = filter;
		this.presenter = presenter;
	}

	FigureList list(int page) {
		Map<String, Map<Integer, Integer>> series = this.counts.series();
		int total = this.counts.total();
		int left = left(series, total);
		Address address = new Address(Addresses.source(this.source), this.filter.parameters());
		Pager pager = Pager.of(left, PAGE_SIZE, page, address);
		boolean filtered = left < total;
		String shown = (filtered || !pager.items().isEmpty()) ? this.presenter.message("source.shown",
				(left == 0) ? "0" : Amounts.number(pager.from() + 1, 0) + "–" + Amounts.number(pager.to(), 0),
				Amounts.number(left, 0), Amounts.number(total, 0)) : null;
		List<Revision> rows = this.filter.none()
				? this.figures.vintages(this.source, this.counts.regions(), pager.from(), PAGE_SIZE)
				: this.figures.vintages(this.filter.of(this.source), pager.from(), PAGE_SIZE);
		return new FigureList(total, rows.stream().map(this::row).toList(), shown, filtered,
				choices(offered(), this.filter.region(),
						(code) -> name(Objects.requireNonNull(this.regions.get(code)))),
				choices(series.keySet(), this.filter.indicator(),
						(code) -> name(Objects.requireNonNull(this.indicators.get(code)))),
				choices(series.values()
					.stream()
					.flatMap((years) -> years.keySet().stream())
					.sorted()
					.map(Presenter::year)
					.toList(), year(), Function.identity()),
				pager, new Address(address.path(), Map.of()),
				new Address(address.path() + "/figures", this.filter.parameters()));
	}

	/** How many figures the filter leaves: most are counted already. */
	private int left(Map<String, Map<Integer, Integer>> series, int total) {
		if (this.filter.none()) {
			return total;
		}
		if (this.filter.region().isEmpty()) {
			return series.entrySet()
				.stream()
				.filter((one) -> this.filter.indicator().isEmpty() || one.getKey().equals(this.filter.indicator()))
				.flatMap((one) -> one.getValue().entrySet().stream())
				.filter((year) -> this.filter.year() == null || year.getKey().equals(this.filter.year()))
				.mapToInt(Map.Entry::getValue)
				.sum();
		}
		if (this.filter.indicator().isEmpty() && this.filter.year() == null) {
			return this.counts.regions().getOrDefault(this.filter.region(), 0);
		}
		return this.figures.count(this.filter.of(this.source));
	}

	private List<String> offered() {
		return this.counts.regions()
			.keySet()
			.stream()
			.filter((code) -> this.counts.regions().size() <= ALL || code.equals(this.filter.region())
					|| Objects.requireNonNull(this.regions.get(code)).level() != Region.Level.CITY)
			.toList();
	}

	List<String> head() {
		return COLUMNS.stream().map((column) -> this.presenter.message("source.csv." + column)).toList();
	}

	/** Writes what the filter leaves as the rows of a file. */
	void write(TableRows file) {
		this.figures.each(this.filter.of(this.source), (figure) -> file
			.row(Arrays.<@Nullable Object>asList(name(Objects.requireNonNull(this.regions.get(figure.region()))),
					name(Objects.requireNonNull(this.indicators.get(figure.indicator()))), figure.year(),
					Presenter.symbol(figure), figure.value(),
					Objects.requireNonNull(this.indicators.get(figure.indicator())).unit().in(this.presenter.locale()),
					Presenter.day(figure), figure.quote(), figure.note())));
	}

	private String year() {
		return (this.filter.year() != null) ? Presenter.year(this.filter.year()) : "";
	}

	/** The values that occur, with one for all; none where only one occurs. */
	private List<Choice> choices(Collection<String> values, String chosen, Function<String, String> name) {
		Map<String, String> found = new LinkedHashMap<>();
		values.forEach((one) -> found.computeIfAbsent(one, name));
		if (found.size() < 2) {
			return List.of();
		}
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of("", this.presenter.message("filter.all"), chosen.isEmpty()));
		found.forEach((code, text) -> choices.add(Choice.of(code, text, code.equals(chosen))));
		return choices;
	}

	private FigureList.Row row(Revision figure) {
		Region region = Objects.requireNonNull(this.regions.get(figure.region()));
		Indicator indicator = Objects.requireNonNull(this.indicators.get(figure.indicator()));
		return new FigureList.Row(name(region), Addresses.region(region.code()), name(indicator),
				indicator.unit().in(this.presenter.locale()), Presenter.year(figure.year()),
				new Cell(Presenter.symbol(figure), Amounts.number(figure.value()), null, figure.revised(), false),
				Presenter.day(figure), figure.quote(), Bilingual.chinese(figure.quote()) ? "zh-CN" : "en",
				this.presenter.note(figure.note()));
	}

	private String name(Region region) {
		return region.shortName().in(this.presenter.locale());
	}

	private String name(Indicator indicator) {
		return indicator.name().in(this.presenter.locale());
	}

}
