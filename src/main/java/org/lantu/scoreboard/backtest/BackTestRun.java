package org.lantu.scoreboard.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.BackTest;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.TargetJudge;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;

/**
 * Computes one back-test: every series for the coverage of the interval, every decided
 * target for the outlooks that it would have been given.
 */
class BackTestRun {

	private final Board board;

	private final Map<String, List<Series>> series;

	private final Map<String, List<JudgedTarget>> targets;

	/**
	 * @param board all plans, as of the day of the computation
	 * @param vintages of all series
	 */
	BackTestRun(Board board, List<Revision> vintages) {
		this.board = board;
		this.series = vintages.stream()
			.collect(Collectors.groupingBy((revision) -> new SeriesKey(revision.region(), revision.indicator())))
			.entrySet()
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.getKey().indicator(),
					Collectors.mapping((entry) -> new Series(entry.getValue()), Collectors.toList())));
		this.targets = board.targets().stream().collect(Collectors.groupingBy((judged) -> judged.indicator().code()));
	}

	BackTestReport report(Collection<Indicator> indicators) {
		List<Row> rows = new ArrayList<>();
		for (Vintage vintage : Vintage.values()) {
			indicators.forEach((indicator) -> rows.addAll(rows(vintage, indicator)));
		}
		return new BackTestReport(this.board.moment().asOf(), rows);
	}

	private List<Row> rows(Vintage vintage, Indicator indicator) {
		List<List<Coverage>> coverages = this.series.getOrDefault(indicator.code(), List.of())
			.stream()
			.map((series) -> BackTest.coverage(of(series, vintage).observed(this.board.moment()),
					TargetJudge.measurand(indicator, series)))
			.toList();
		List<Row> rows = new ArrayList<>();
		for (int ahead = 1; ahead <= BackTest.FARTHEST; ahead++) {
			int index = ahead - 1;
			Coverage coverage = coverages.stream().map((one) -> one.get(index)).reduce(Coverage.NONE, Coverage::plus);
			Row row = new Row(vintage, indicator, ahead, coverage, outlooks(vintage, indicator, ahead));
			if (!row.isEmpty()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private static Series of(Series series, Vintage vintage) {
		return (vintage == Vintage.FIRST_PUBLISHED) ? series.asFirstPublished() : series;
	}

	private Map<Outlook, TrackRecord> outlooks(Vintage vintage, Indicator indicator, int ahead) {
		Map<Outlook, TrackRecord> outlooks = new EnumMap<>(Outlook.class);
		BackTestReport.JUDGED.forEach((outlook) -> outlooks.put(outlook, TrackRecord.NONE));
		LocalDate day = this.board.moment().asOf();
		for (JudgedTarget judged : this.targets.getOrDefault(indicator.code(), List.of())) {
			Series figures = of(judged.series(), vintage);
			Kept kept = judged.again().apply(figures, Moment.asOf(day)).kept();
			if (kept == Kept.MET || kept == Kept.MISSED) {
				Outlook outlook = judged.again()
					.apply(figures, new Moment(day, judged.target().year() - ahead))
					.outlook();
				if (outlook != null && outlooks.containsKey(outlook)) {
					outlooks.merge(outlook, TrackRecord.one(kept == Kept.MET), TrackRecord::plus);
				}
			}
		}
		return outlooks;
	}

}
