package org.lantu.dashboard.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TrackRecords;
import org.lantu.platform.tables.TableSheet;
import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.BackTest;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Writes a back-test as the tables of a page, and as a file.
 */
final class BackTestTables {

	private static final List<String> COLUMNS = List.of("madeOn", "vintage", "indicator", "yearsAhead", "cases", "held",
			"coverage", "heldAlone", "scoreAgainstAlone", "likelyGiven", "likelyKept", "possibleGiven", "possibleKept",
			"unlikelyGiven", "unlikelyKept");

	private static final Map<Vintage, String> VINTAGES = Map.of(Vintage.FIRST_PUBLISHED, "first", Vintage.REVISED,
			"revised");

	private final BackTestReport report;

	BackTestTables(BackTestReport report) {
		this.report = report;
	}

	BackTestTable in(Presenter presenter) {
		List<Indicator> indicators = this.report.rows()
			.stream()
			.map(Row::indicator)
			.distinct()
			.sorted(Comparator.comparingInt(Indicator::ordinal))
			.toList();
		List<String> warnings = indicators.stream()
			.flatMap((indicator) -> this.report.unreliable(indicator.code()).stream())
			.map((row) -> presenter.message("method.back-test.warning", name(row.indicator(), presenter),
					TrackRecords.share(row.coverage()), TrackRecords.ahead(row, presenter),
					TrackRecords.count(row.coverage().held()), TrackRecords.count(row.coverage().cases())))
			.toList();
		return new BackTestTable(this.report.madeOn().toString(), warnings,
				indicators.stream()
					.filter((indicator) -> tested(indicator))
					.map((indicator) -> coverage(indicator, presenter))
					.toList(),
				indicators.stream()
					.filter((indicator) -> given((row) -> row.indicator().equals(indicator)))
					.map((indicator) -> outlooks(name(indicator, presenter),
							(row) -> row.indicator().equals(indicator)))
					.toList(),
				totals(presenter), new BackTestComparison(this.report).rows(presenter));
	}

	private static String name(Indicator indicator, Presenter presenter) {
		return indicator.name().in(presenter.locale());
	}

	private boolean tested(Indicator indicator) {
		return this.report.rows()
			.stream()
			.anyMatch((row) -> row.indicator().equals(indicator) && row.coverage().cases() > 0);
	}

	private boolean given(Predicate<Row> wanted) {
		return BackTestReport.JUDGED.stream().anyMatch((outlook) -> this.report.record(outlook, wanted).given() > 0);
	}

	private BackTestTable.CoverageRow coverage(Indicator indicator, Presenter presenter) {
		List<BackTestTable.Share> shares = Arrays.stream(Vintage.values())
			.flatMap((vintage) -> IntStream.rangeClosed(1, BackTest.FARTHEST)
				.mapToObj((ahead) -> share(this.report.coverage(vintage, indicator.code(), ahead))))
			.toList();
		return new BackTestTable.CoverageRow(name(indicator, presenter),
				this.report.unreliable(indicator.code()).isPresent(), shares);
	}

	private static BackTestTable.Share share(Coverage coverage) {
		Double percent = coverage.percent();
		return (percent == null) ? new BackTestTable.Share(Cell.NONE.text(), "", false)
				: new BackTestTable.Share(Amounts.number(percent, 1),
						TrackRecords.count(coverage.held()) + " / " + TrackRecords.count(coverage.cases()),
						percent < BackTestReport.RELIABLE);
	}

	private List<BackTestTable.OutlookRow> totals(Presenter presenter) {
		List<BackTestTable.OutlookRow> totals = new ArrayList<>();
		for (int ahead = 1; ahead <= BackTest.FARTHEST; ahead++) {
			int distance = ahead;
			totals.add(outlooks(presenter.message("method.back-test.all." + ahead), (row) -> row.ahead() == distance));
		}
		totals.add(outlooks(presenter.message("method.back-test.all"), (row) -> true));
		return totals;
	}

	private BackTestTable.OutlookRow outlooks(String name, Predicate<Row> wanted) {
		List<String> counts = Arrays.stream(Vintage.values())
			.flatMap((vintage) -> BackTestReport.JUDGED.stream().map((outlook) -> {
				TrackRecord record = this.report.record(outlook, wanted.and((row) -> row.vintage() == vintage));
				int right = (outlook == Outlook.UNLIKELY) ? record.missed() : record.kept();
				return (record.given() == 0) ? Cell.NONE.text()
						: TrackRecords.count(right) + " / " + TrackRecords.count(record.given());
			}))
			.toList();
		return new BackTestTable.OutlookRow(name, counts);
	}

	/** All counts, a line for each vintage, indicator and distance. */
	TableSheet sheet(Presenter presenter) {
		return TableSheet.of(COLUMNS.stream().map((column) -> presenter.message("method.file." + column)).toList(),
				this.report.rows().stream().map((row) -> counts(row, presenter)).toList());
	}

	private List<@Nullable Object> counts(Row row, Presenter presenter) {
		Coverage coverage = row.coverage();
		Double percent = coverage.percent();
		Double relative = coverage.against(row.alone());
		List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(this.report.madeOn(),
				presenter.message("method.back-test." + VINTAGES.get(row.vintage())), row.indicator().code(),
				row.ahead(), coverage.cases(), coverage.held(), rounded(percent, 1), row.alone().held(),
				rounded(relative, 3)));
		for (Outlook outlook : BackTestReport.JUDGED) {
			TrackRecord record = row.outlooks().getOrDefault(outlook, TrackRecord.NONE);
			cells.add(record.given());
			cells.add(record.kept());
		}
		return cells;
	}

	private static @Nullable BigDecimal rounded(@Nullable Double value, int decimals) {
		return (value != null) ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP) : null;
	}

}
