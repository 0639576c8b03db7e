package org.lantu.scoreboard.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.actuals.Revision;
import org.lantu.progress.Kept;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.BackTest;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.progress.projection.Pool;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Peers;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;

/**
 * Computes one back-test: every series for the coverage of the interval, every decided
 * target for the outlooks that it would have been given.
 */
class BackTestRun {

	private final Board board;

	/** By indicator, then by region. */
	private final Map<String, Map<String, Series>> series;

	private final Map<String, List<JudgedTarget>> targets;

	/**
	 * @param board all plans, as of the day of the computation
	 * @param vintages of all series
	 */
	BackTestRun(Board board, List<Revision> vintages) {
		this.board = board;
		this.series = vintages.stream()
			.collect(Collectors.groupingBy(Revision::indicator, Collectors.groupingBy(Revision::region,
					Collectors.collectingAndThen(Collectors.toList(), Series::new))));
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
		Map<String, Series> all = of(this.series.getOrDefault(indicator.code(), Map.of()), vintage);
		Peers peers = Peers.of(indicator, all, this.board.regions());
		List<List<Coverage>> pooled = new ArrayList<>();
		List<List<Coverage>> alone = new ArrayList<>();
		all.forEach((region, series) -> {
			List<Observation> figures = series.observed(this.board.moment());
			Measurand measurand = series.measurand(indicator);
			alone.add(BackTest.coverage(figures, measurand, Pool.NONE));
			pooled.add(BackTest.coverage(figures, measurand, peers.of(region, indicator, this.board.moment())));
		});
		List<Row> rows = new ArrayList<>();
		for (int ahead = 1; ahead <= BackTest.FARTHEST; ahead++) {
			int index = ahead - 1;
			Row row = new Row(vintage, indicator, ahead, together(pooled, index), together(alone, index),
					outlooks(vintage, indicator, ahead, peers));
			if (!row.isEmpty()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private static Coverage together(List<List<Coverage>> coverages, int index) {
		return coverages.stream().map((one) -> one.get(index)).reduce(Coverage.NONE, Coverage::plus);
	}

	private static Map<String, Series> of(Map<String, Series> series, Vintage vintage) {
		Map<String, Series> taken = new LinkedHashMap<>();
		series.forEach((region, one) -> taken.put(region, of(one, vintage)));
		return taken;
	}

	private static Series of(Series series, Vintage vintage) {
		return (vintage == Vintage.FIRST_PUBLISHED) ? series.asFirstPublished() : series;
	}

	private Map<Outlook, TrackRecord> outlooks(Vintage vintage, Indicator indicator, int ahead, Peers peers) {
		Map<Outlook, TrackRecord> outlooks = new EnumMap<>(Outlook.class);
		BackTestReport.JUDGED.forEach((outlook) -> outlooks.put(outlook, TrackRecord.NONE));
		LocalDate day = this.board.moment().asOf();
		for (JudgedTarget judged : this.targets.getOrDefault(indicator.code(), List.of())) {
			Series figures = of(judged.series(), vintage);
			Kept kept = judged.again(figures, Moment.asOf(day)).kept();
			if (kept == Kept.MET || kept == Kept.MISSED) {
				Outlook outlook = judged.among(peers)
					.again(figures, new Moment(day, judged.target().year() - ahead))
					.outlook();
				if (outlook != null && outlooks.containsKey(outlook)) {
					outlooks.merge(outlook, TrackRecord.one(kept == Kept.MET), TrackRecord::plus);
				}
			}
		}
		return outlooks;
	}

}
