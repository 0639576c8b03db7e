package org.lantu.dashboard.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.platform.tables.TableSheet;
import org.lantu.progress.judging.RunningSum;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;

/**
 * The table twin of a target's chart: all that it shows, on the page and as a file.
 */
class ChartTable {

	private static final List<String> COLUMNS = List.of("col.year", "twin.actual", "twin.bound", "twin.status",
			"twin.apart", "col.published", "twin.path", "col.target", "twin.centre", "twin.low", "twin.high",
			"col.unit", "col.source");

	private static final List<String> SUMMED = List.of("twin.sum", "twin.sum.bound", "twin.sum.not-on-file");

	private final JudgedTarget judged;

	private final Presenter presenter;

	private final ChartYears chart;

	/** Why the figure of a year is not compared with the one before. */
	private final Map<Integer, String> apart;

	/** What has added up, where the target adds up; by year. */
	private final Map<Integer, RunningSum> sums;

	ChartTable(JudgedTarget judged, Presenter presenter) {
		this.sums = judged.running().stream().collect(Collectors.toMap(RunningSum::year, Function.identity()));
		this.judged = judged;
		this.presenter = presenter;
		this.chart = new ChartYears(judged);
		this.apart = presenter.apart(judged.series().counting(judged.moment()));
	}

	List<TargetPage.TwinRow> rows() {
		return this.chart.years()
			.stream()
			.map((year) -> new TargetPage.TwinRow(Presenter.year(year.year()), year.target() != null, cell(year),
					status(year.actual()), this.apart.get(year.year()), sum(year.year()), shown(year.path()),
					shown(year.target()), shown((year.projection() != null) ? year.projection().centre() : null),
					shown((year.projection() != null) ? year.projection().low() : null),
					shown((year.projection() != null) ? year.projection().high() : null)))
			.toList();
	}

	/**
	 * The rows of a file, with numbers that a program can read.
	 * @param sources the documents by id
	 */
	TableSheet sheet(Map<String, Source> sources) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (ChartYears.Year year : this.chart.years()) {
			Revision actual = year.actual();
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(year.year());
			cells.add((actual != null) ? actual.value() : null);
			cells.add((actual != null) ? Presenter.symbol(actual) : null);
			cells.add(status(actual));
			cells.add(this.apart.get(year.year()));
			cells.add((actual != null) ? Presenter.day(actual) : null);
			cells.add(plain(year.path()));
			cells.add(plain(year.target()));
			cells.add(plain((year.projection() != null) ? year.projection().centre() : null));
			cells.add(plain((year.projection() != null) ? year.projection().low() : null));
			cells.add(plain((year.projection() != null) ? year.projection().high() : null));
			cells.add(this.judged.indicator().unit().in(this.presenter.locale()));
			cells.add((actual != null) ? Objects.requireNonNull(sources.get(actual.source())).title() : null);
			if (this.judged.kind().sums()) {
				cells.addAll(summed(year.year()));
			}
			rows.add(cells);
		}
		Stream<String> columns = Stream.concat(COLUMNS.stream(),
				this.judged.kind().sums() ? SUMMED.stream() : Stream.empty());
		return TableSheet.of(columns.map(this.presenter::message).toList(), rows);
	}

	private Cell cell(ChartYears.Year year) {
		Revision actual = year.actual();
		return (actual != null) ? new Cell(Presenter.symbol(actual), Amounts.number(actual.value()), null,
				TargetCells.revised(this.judged, actual), false) : Cell.NONE;
	}

	private @Nullable Cell sum(int year) {
		RunningSum sum = this.sums.get(year);
		if (sum == null) {
			return this.judged.kind().sums() ? Cell.NONE : null;
		}
		return Cell.of(Amounts.symbol(sum.bound()), Amounts.number(sum.value()),
				sum.missing().isEmpty() ? null : this.presenter.message("twin.sum.missing", years(sum)));
	}

	private String years(RunningSum sum) {
		return sum.missing()
			.stream()
			.map(String::valueOf)
			.collect(Collectors.joining(this.presenter.message("twin.sum.and")));
	}

	/** Numbers that are added up stand in columns of their own. */
	private List<@Nullable Object> summed(int year) {
		RunningSum sum = this.sums.get(year);
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add((sum != null) ? sum.value() : null);
		cells.add((sum != null) ? Amounts.symbol(sum.bound()) : null);
		cells.add((sum != null) ? years(sum) : null);
		return cells;
	}

	private String status(@Nullable Revision actual) {
		return this.presenter
			.message((actual == null) ? "twin.status.none" : (actual.obsStatus() == Revision.ObsStatus.A)
					? "twin.status.A" : "status." + actual.obsStatus().name());
	}

	private String shown(@Nullable Double value) {
		return (value != null) ? Amounts.number(value, this.chart.decimals()) : "";
	}

	private @Nullable BigDecimal plain(@Nullable Double value) {
		return (value != null) ? BigDecimal.valueOf(value).setScale(this.chart.decimals(), RoundingMode.HALF_UP) : null;
	}

}
