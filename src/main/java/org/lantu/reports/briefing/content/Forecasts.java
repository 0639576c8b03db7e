package org.lantu.reports.briefing.content;

import java.util.List;

import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Outlook;
import org.lantu.progress.Projection;
import org.lantu.reports.briefing.paper.Column;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.reports.briefing.paper.Span;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Where the indicators are heading: a row for each target that has an outlook.
 */
record Forecasts(Telling telling) {

	void write(List<JudgedTarget> targets, Sheet sheet) {
		List<JudgedTarget> ahead = targets.stream().filter(Forecasts::isAhead).toList();
		if (ahead.isEmpty()) {
			sheet.paragraph(this.telling.say("forecast.none"));
			return;
		}
		sheet.paragraph(this.telling.say("forecast.how", Integer.toString(ahead.size())));
		sheet.table((number) -> this.telling.say("table.forecast", number),
				List.of(Column.words(this.telling.say("col.target"), 28), Column.words(this.telling.say("col.due"), 8),
						Column.numbers(this.telling.say("col.centre"), 13),
						Column.numbers(this.telling.say("col.interval"), 20),
						Column.numbers(this.telling.say("col.probability"), 10),
						Column.words(this.telling.say("col.outlook"), 21)),
				ahead.stream().map(this::row).toList());
		long few = targets.stream().filter((judged) -> judged.assessment().outlook() == Outlook.TOO_FEW_POINTS).count();
		if (few > 0) {
			sheet.paragraph(this.telling.say("forecast.few", Long.toString(few)));
		}
	}

	/** Where there are too few figures, nothing was projected. */
	private static boolean isAhead(JudgedTarget judged) {
		Outlook outlook = judged.assessment().outlook();
		return outlook != null && outlook != Outlook.TOO_FEW_POINTS;
	}

	/** Where an indicator is heading; empty where nothing is projected. */
	String sentence(JudgedTarget judged) {
		Projection projection = judged.assessment().projection();
		return (projection == null) ? ""
				: this.telling.say("forecast.sentence", Presenter.year(projection.year()),
						amount(judged, projection.centre()), amount(judged, projection.low()),
						amount(judged, projection.high()));
	}

	private String amount(JudgedTarget judged, double value) {
		return this.telling.presenter().amounts().amount(number(judged, value), judged.indicator());
	}

	private static String number(JudgedTarget judged, double value) {
		return Amounts.number(value, Math.max(judged.indicator().decimals(),
				judged.kind().direct() ? judged.promise().demand().decimals() : 0));
	}

	private List<List<Span>> row(JudgedTarget judged) {
		Presenter presenter = this.telling.presenter();
		Projection projection = judged.assessment().projection();
		String outlook = presenter.outlook(judged);
		String none = Cell.NONE.text();
		return List.of(
				Span.line(this.telling.say("unit", this.telling.name(judged),
						judged.indicator().unit().in(presenter.locale()))),
				Span.line(Presenter.year(judged.target().year())),
				Span.line((projection != null) ? number(judged, projection.centre()) : none),
				Span.line((projection != null)
						? this.telling.say("range", number(judged, projection.low()), number(judged, projection.high()))
						: none),
				Span.line(presenter.probability(judged)), Span.line((outlook != null) ? outlook : none));
	}

}
