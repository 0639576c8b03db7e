package org.lantu.reports.briefing.content;

import java.time.LocalDate;
import java.util.List;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.reports.briefing.paper.Briefing;
import org.lantu.reports.briefing.paper.Notes;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Puts the sections of a briefing one after another.
 *
 * @param chapter by which it evaluates
 * @param day whose state of the data it tells
 * @param edition the number of the edition
 * @param address where the same is found for good
 */
public record Contents(Chapter chapter, LocalDate day, String edition, String address) {

	/**
	 * The briefing in a language.
	 * @param ofSeveral whether the targets are of several regions
	 */
	public Briefing.Part part(Subject subject, boolean ofSeveral, Presenter presenter, Notes notes) {
		boolean chinese = presenter.locale().getLanguage().equals("zh");
		Sheet sheet = new Sheet(presenter.locale());
		Telling telling = new Telling(presenter, subject.sources(), ofSeveral, this.day, notes);
		List<JudgedTarget> targets = subject.targets();
		sheet.heading(1, telling.say("section.lead"));
		new Lead(telling).write(subject, sheet);
		if (!targets.isEmpty()) {
			sheet.heading(1, telling.say("section.verdicts"));
			new TargetTable(telling).write(subject, sheet);
			sheet.heading(1, telling.say("section.concerns"));
			new Concerns(telling).write(targets, sheet);
		}
		if (subject.changes() != null) {
			sheet.heading(1, telling.say(subject.changes().ofEdition() ? "section.changes.edition" : "section.changes",
					subject.changes().since()));
			changes(subject.changes(), telling, sheet);
		}
		if (!targets.isEmpty()) {
			new Evaluation(telling).write(subject, this.chapter, sheet);
		}
		return new Briefing.Part(chinese ? "zh-CN" : "en", subject.title(),
				telling.say("subtitle", telling.say("chapter." + this.chapter.name()), this.day.toString()),
				sheet.blocks(), telling.say("origin", this.edition, this.day.toString(), this.address));
	}

	private static void changes(Subject.Changes changes, Telling telling, Sheet sheet) {
		if (changes.sentences().isEmpty()) {
			sheet.paragraph(telling.say("changes.none"));
		}
		changes.sentences().forEach((sentence) -> sheet.paragraph(telling.say("change", sentence)));
	}

}
