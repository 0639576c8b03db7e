package org.lantu.scoreboard.pages;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.lantu.progress.BackTest;
import org.lantu.progress.Coverage;
import org.lantu.progress.Outlook;
import org.lantu.progress.TrackRecord;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.BackTestReport;
import org.lantu.scoreboard.BackTestReport.Row;
import org.lantu.scoreboard.BackTestReport.Vintage;

/**
 * Writes a back-test as the tables of a page, and as a file.
 */
final class BackTestTables {

	private static final List<String> COLUMNS = List.of("madeOn", "vintage", "indicator", "yearsAhead", "cases", "held",
			"coverage", "likelyGiven", "likelyKept", "possibleGiven", "possibleKept", "unlikelyGiven", "unlikelyKept");

	private final BackTestReport report;

	BackTestTables(BackTestReport report) {
		this.report = report;
	}

	MethodPage.BackTest in(Presenter presenter) {
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
		return new MethodPage.BackTest(this.report.madeOn().toString(), warnings,
				indicators.stream()
					.filter((indicator) -> tested(indicator))
					.map((indicator) -> coverage(indicator, presenter))
					.toList(),
				indicators.stream()
					.filter((indicator) -> given((row) -> row.indicator().equals(indicator)))
					.map((indicator) -> outlooks(name(indicator, presenter),
							(row) -> row.indicator().equals(indicator)))
					.toList(),
				totals(presenter));
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

	private MethodPage.CoverageRow coverage(Indicator indicator, Presenter presenter) {
		List<MethodPage.Share> shares = Arrays.stream(Vintage.values())
			.flatMap((vintage) -> IntStream.rangeClosed(1, BackTest.FARTHEST)
				.mapToObj((ahead) -> share(this.report.coverage(vintage, indicator.code(), ahead))))
			.toList();
		return new MethodPage.CoverageRow(name(indicator, presenter),
				this.report.unreliable(indicator.code()).isPresent(), shares);
	}

	private static MethodPage.Share share(Coverage coverage) {
		Double percent = coverage.percent();
		return (percent == null) ? new MethodPage.Share(Cell.NONE.text(), "", false)
				: new MethodPage.Share(Amounts.number(percent, 1),
						TrackRecords.count(coverage.held()) + " / " + TrackRecords.count(coverage.cases()),
						percent < BackTestReport.RELIABLE);
	}

	private List<MethodPage.OutlookRow> totals(Presenter presenter) {
		List<MethodPage.OutlookRow> totals = new ArrayList<>();
		for (int ahead = 1; ahead <= BackTest.FARTHEST; ahead++) {
			int distance = ahead;
			totals.add(outlooks(presenter.message("method.back-test.all." + ahead), (row) -> row.ahead() == distance));
		}
		totals.add(outlooks(presenter.message("method.back-test.all"), (row) -> true));
		return totals;
	}

	private MethodPage.OutlookRow outlooks(String name, Predicate<Row> wanted) {
		List<String> counts = Arrays.stream(Vintage.values())
			.flatMap((vintage) -> BackTestReport.JUDGED.stream().map((outlook) -> {
				TrackRecord record = this.report.record(outlook, wanted.and((row) -> row.vintage() == vintage));
				int right = (outlook == Outlook.UNLIKELY) ? record.missed() : record.kept();
				return (record.given() == 0) ? Cell.NONE.text()
						: TrackRecords.count(right) + " / " + TrackRecords.count(record.given());
			}))
			.toList();
		return new MethodPage.OutlookRow(name, counts);
	}

	/** All counts, a line for each vintage, indicator and distance. */
	String file() {
		StringWriter text = new StringWriter();
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		csv.writeRecord(COLUMNS);
		for (Row row : this.report.rows()) {
			Coverage coverage = row.coverage();
			Double percent = coverage.percent();
			csv.writeRecord(Stream
				.concat(Stream.of(this.report.madeOn(), row.vintage(), row.indicator().code(), row.ahead(),
						coverage.cases(), coverage.held(), (percent != null) ? Amounts.number(percent, 1) : ""),
						BackTestReport.JUDGED.stream()
							.map((outlook) -> row.outlooks().getOrDefault(outlook, TrackRecord.NONE))
							.flatMap((record) -> Stream.of(record.given(), record.kept())))
				.map(String::valueOf)
				.toList());
		}
		return text.toString();
	}

}
