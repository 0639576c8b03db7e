package org.lantu.dashboard.parts;

import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says beside an outlook how often such outlooks were right before.
 */
public final class TrackRecords {

	private TrackRecords() {
	}

	/**
	 * What the back-test says of an outlook: how often such ones came true, save for a
	 * named state, and whether the projection beside it is to be trusted. Empty where
	 * there is nothing to say.
	 */
	public static String sentences(BackTestReport report, JudgedTarget judged, Outlook outlook, Presenter presenter) {
		String indicator = judged.indicator().code();
		String record = BackTestReport.JUDGED.contains(outlook) ? record(report, indicator, outlook, presenter) : "";
		if (judged.assessment().projection() == null) {
			return record;
		}
		return record + report.unreliable(indicator)
			.map((row) -> presenter.message("track.unreliable", share(row.coverage()), ahead(row, presenter),
					count(row.coverage().held()), count(row.coverage().cases())))
			.orElse("");
	}

	private static String record(BackTestReport report, String indicator, Outlook outlook, Presenter presenter) {
		TrackRecord own = report.record(outlook, indicator);
		TrackRecord record = (own.given() > 0) ? own : report.record(outlook);
		if (record.given() == 0) {
			return "";
		}
		String whose = (own.given() > 0) ? "track.own." : "track.all.";
		int right = (outlook == Outlook.UNLIKELY) ? record.missed() : record.kept();
		return presenter.message(whose + outlook.name(), report.madeOn().toString(), count(right),
				count(record.given()));
	}

	/** How many years ahead a row asks, in words. */
	public static String ahead(Row row, Presenter presenter) {
		return presenter.message("track.ahead." + row.ahead());
	}

	/** The share of figures that were held; a dash where none was asked for. */
	public static String share(Coverage coverage) {
		Double percent = coverage.percent();
		return (percent != null) ? Amounts.number(Math.floor(percent), 0) + "%" : Cell.NONE.text();
	}

	public static String count(int number) {
		return Amounts.number(number, 0);
	}

}
