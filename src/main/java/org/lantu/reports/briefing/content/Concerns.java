package org.lantu.reports.briefing.content;

import java.util.List;

import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.target.TargetFiles;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * The targets that were missed or are at risk, one by one, with the pace that is needed;
 * the charts of the first.
 */
record Concerns(Telling telling) {

	private static final int MOST_PICTURES = 4;

	void write(List<JudgedTarget> targets, Sheet sheet) {
		List<JudgedTarget> missed = Telling.of(targets, Verdict.MISSED);
		List<JudgedTarget> danger = Telling.of(targets, Verdict.DANGER);
		if (missed.isEmpty() && danger.isEmpty()) {
			sheet.paragraph(this.telling.say("concerns.none"));
			targets.stream()
				.filter((judged) -> judged.latest().isPresent())
				.sorted(Telling.ORDER)
				.limit(1)
				.forEach((judged) -> picture(judged, sheet));
			return;
		}
		int drawn = 0;
		for (Verdict verdict : List.of(Verdict.DANGER, Verdict.MISSED)) {
			List<JudgedTarget> own = (verdict == Verdict.DANGER) ? danger : missed;
			if (!own.isEmpty()) {
				sheet.heading(2, this.telling.say("concerns." + verdict.name()));
			}
			for (JudgedTarget judged : own) {
				sheet.heading(3, this.telling.named(judged));
				String told = this.telling.presenter().explain(judged).text();
				sheet.paragraph(told + paces(judged, told));
				if (drawn < MOST_PICTURES && picture(judged, sheet)) {
					drawn++;
				}
			}
		}
	}

	/**
	 * The pace that is needed, unless the explanation told it, beside the fastest year;
	 * and where the indicator is heading.
	 */
	private String paces(JudgedTarget judged, String told) {
		Presenter presenter = this.telling.presenter();
		String needed = presenter.needed(judged);
		String best = presenter.best(judged);
		String text = "";
		if (!needed.equals(Cell.NONE.text()) && !told.contains(needed)) {
			text = this.telling.say("paces", needed, presenter.recent(judged));
		}
		if (!needed.equals(Cell.NONE.text()) && !best.equals(Cell.NONE.text())) {
			text += this.telling.say("paces.best", best);
		}
		return text + new Forecasts(this.telling).sentence(judged);
	}

	private boolean picture(JudgedTarget judged, Sheet sheet) {
		TargetFiles.Picture picture = TargetFiles.picture(judged, this.telling.presenter());
		if (picture.svg().isEmpty()) {
			return false;
		}
		sheet.picture((number) -> this.telling.say("figure", number, picture.title()), picture.svg(),
				picture.description(), this.telling.say("figure.missing"));
		return true;
	}

}
