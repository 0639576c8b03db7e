package org.lantu.dashboard.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.backtest.BackTest;
import org.lantu.progress.backtest.Coverage;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;
import org.lantu.scoreboard.wording.Amounts;

/**
 * What it does to projections that they borrow from peers, by the figures as first
 * published ({@code docs/domain.md} section 2.3).
 */
final class BackTestComparison {

	private final List<Row> rows;

	BackTestComparison(BackTestReport report) {
		this.rows = report.rows()
			.stream()
			.filter((row) -> row.vintage() == Vintage.FIRST_PUBLISHED && row.coverage().cases() > 0)
			.toList();
	}

	/** A row for each indicator, and one of all together. */
	List<BackTestTable.ComparedRow> rows(Presenter presenter) {
		List<BackTestTable.ComparedRow> compared = new ArrayList<>();
		this.rows.stream()
			.map(Row::indicator)
			.distinct()
			.forEach((indicator) -> compared.add(row(indicator.name().in(presenter.locale()),
					this.rows.stream().filter((row) -> row.indicator().equals(indicator)).toList())));
		if (!compared.isEmpty()) {
			compared.add(row(presenter.message("method.back-test.together"), this.rows));
		}
		return compared;
	}

	private static BackTestTable.ComparedRow row(String name, List<Row> rows) {
		return new BackTestTable.ComparedRow(name,
				Stream
					.of(cells(rows, 1, (some) -> held(some, Row::coverage)),
							cells(rows, 1, (some) -> held(some, Row::alone)), cells(rows, 2, BackTestComparison::score))
					.flatMap(List::stream)
					.toList());
	}

	private static List<String> cells(List<Row> rows, int decimals, Function<List<Row>, @Nullable Double> count) {
		return IntStream.rangeClosed(1, BackTest.FARTHEST)
			.mapToObj((ahead) -> cell(count.apply(rows.stream().filter((row) -> row.ahead() == ahead).toList()),
					decimals))
			.toList();
	}

	private static String cell(@Nullable Double count, int decimals) {
		return (count != null) ? Amounts.number(count, decimals) : Cell.NONE.text();
	}

	private static @Nullable Double held(List<Row> rows, Function<Row, Coverage> way) {
		return rows.stream().map(way).reduce(Coverage.NONE, Coverage::plus).percent();
	}

	/**
	 * The mean of the scores by cases: their units differ, so that they are never added.
	 */
	private static @Nullable Double score(List<Row> rows) {
		double sum = 0;
		int cases = 0;
		for (Row row : rows) {
			Double score = row.coverage().against(row.alone());
			if (score != null) {
				sum += score * row.coverage().cases();
				cases += row.coverage().cases();
			}
		}
		return (cases > 0) ? Double.valueOf(sum / cases) : null;
	}

}
