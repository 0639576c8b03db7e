package org.lantu.reports.briefing.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.lantu.followup.Commentary;
import org.lantu.plan.departments.Responsible;
import org.lantu.progress.Path;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.reports.briefing.paper.Span;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.wording.Amounts;

/**
 * The chapter that evaluates a plan: how far it has come in its time, what is reached and
 * what is behind, with the cause and the next step that its region published, and a blank
 * where it published none.
 */
record Evaluation(Telling telling) {

	void write(Subject subject, Chapter chapter, Sheet sheet) {
		List<JudgedTarget> targets = subject.targets().stream().sorted(Telling.ORDER).toList();
		sheet.heading(1, this.telling.say("chapter." + chapter.name()));
		sheet.heading(2, this.telling.say("evaluation.progress"));
		subject.periods()
			.entrySet()
			.stream()
			.map((plan) -> elapsed(plan.getKey(), plan.getValue()))
			.forEach(sheet::paragraph);
		sheet.paragraph(paths(targets));
		sheet.heading(2, this.telling.say("evaluation.reached"));
		reached(targets, sheet);
		sheet.heading(2, this.telling.say("evaluation.behind"));
		behind(targets, subject, sheet);
		sheet.heading(2, this.telling.say("evaluation.forecast"));
		new Forecasts(this.telling).write(targets, sheet);
		List<JudgedTarget> gaps = targets.stream()
			.filter((judged) -> judged.verdict() == Verdict.NO_DATA || judged.verdict() == Verdict.AWAITED)
			.toList();
		if (!gaps.isEmpty()) {
			sheet.heading(2, this.telling.say("evaluation.gaps"));
			sheet.paragraph(this.telling.say("evaluation.gaps.list", Integer.toString(gaps.size()), briefs(gaps)));
		}
	}

	/** How much of a plan's time is over. */
	private String elapsed(String name, Period period) {
		LocalDate begin = LocalDate.of(period.first(), 1, 1);
		LocalDate end = LocalDate.of(period.last() + 1, 1, 1);
		LocalDate day = this.telling.day();
		if (day.isBefore(begin)) {
			return this.telling.say("elapsed.before", name, period.text());
		}
		if (!day.isBefore(end)) {
			return this.telling.say("elapsed.over", name, period.text());
		}
		double share = 100.0 * ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
		return this.telling.say("elapsed", name, period.text(), day.toString(),
				this.telling.presenter().amounts().percent(Amounts.number(share, 0)));
	}

	/** How many are where the path asks them to be. */
	private String paths(List<JudgedTarget> targets) {
		long ahead = number(targets, Path.State.AHEAD);
		long behind = number(targets, Path.State.BEHIND);
		return (ahead + behind == 0) ? this.telling.say("paths.none")
				: this.telling.say("paths", Long.toString(ahead + behind), Long.toString(ahead), Long.toString(behind));
	}

	private static long number(List<JudgedTarget> targets, Path.State state) {
		return targets.stream().filter((judged) -> on(judged, state)).count();
	}

	private static boolean on(JudgedTarget judged, Path.State state) {
		Path path = judged.assessment().path();
		return path != null && path.year() != null && path.state() == state;
	}

	private void reached(List<JudgedTarget> targets, Sheet sheet) {
		List<JudgedTarget> met = targets.stream().filter((judged) -> judged.verdict() == Verdict.MET).toList();
		List<JudgedTarget> ahead = targets.stream()
			.filter((judged) -> judged.verdict() != Verdict.MET && judged.verdict() != Verdict.DANGER
					&& on(judged, Path.State.AHEAD))
			.toList();
		if (met.isEmpty() && ahead.isEmpty()) {
			sheet.paragraph(this.telling.say("reached.none"));
			return;
		}
		byNature(met, "reached", sheet);
		byNature(ahead, "ahead", sheet);
	}

	/** Binding ones in a sentence of their own, before the others. */
	private void byNature(List<JudgedTarget> targets, String key, Sheet sheet) {
		Predicate<JudgedTarget> binding = Subject::binding;
		List<JudgedTarget> bound = targets.stream().filter(binding).toList();
		List<JudgedTarget> others = targets.stream().filter(binding.negate()).toList();
		if (!bound.isEmpty()) {
			sheet.paragraph(this.telling.say(key + ".binding", Integer.toString(bound.size()), briefs(bound)));
		}
		if (!others.isEmpty()) {
			sheet.paragraph(this.telling.say(key + ".expected", Integer.toString(others.size()), briefs(others)));
		}
	}

	private void behind(List<JudgedTarget> targets, Subject subject, Sheet sheet) {
		List<JudgedTarget> behind = targets.stream()
			.filter((judged) -> judged.verdict() == Verdict.MISSED || judged.verdict() == Verdict.DANGER
					|| on(judged, Path.State.BEHIND))
			.toList();
		if (behind.isEmpty()) {
			sheet.paragraph(this.telling.say("behind.none"));
		}
		for (JudgedTarget judged : behind) {
			sheet.heading(3, this.telling.named(judged));
			sheet.paragraph(this.telling.say("behind.state", this.telling.brief(judged),
					this.telling.presenter().word(judged.verdict())));
			answering(subject.departments().ofTarget(judged.plan().code(), judged.target().code()), sheet);
			explained(subject.commented().present(judged), sheet);
		}
	}

	/** The cause and the next step; a blank for each where nobody says. */
	private void explained(Optional<Commentary> said, Sheet sheet) {
		Span blank = Span.blank(this.telling.say("blank"));
		sheet.paragraph(List.of(Span.of(this.telling.say("cause")),
				said.map((one) -> Span.of(inLine(one.cause()))).orElse(blank)));
		sheet.paragraph(List.of(Span.of(this.telling.say("action")),
				said.map((one) -> Span.of(this.telling.say("action.by", inLine(one.nextStep()), one.due())))
					.orElse(blank)));
	}

	private static String inLine(String text) {
		return text.replace('\n', ' ');
	}

	/** Who answers for it, where that is on file. */
	private void answering(List<Responsible> responsible, Sheet sheet) {
		for (Responsible.Role role : Responsible.Role.values()) {
			String names = responsible.stream()
				.filter((one) -> one.role() == role)
				.map((one) -> this.telling.presenter().link(one.department()).text())
				.collect(Collectors.joining(this.telling.presenter().message("department.and")));
			if (!names.isEmpty()) {
				sheet.paragraph(this.telling.say("behind." + role.name(), names));
			}
		}
	}

	private String briefs(List<JudgedTarget> targets) {
		return targets.stream()
			.map(this.telling::brief)
			.collect(Collectors.joining(this.telling.presenter().message("changes.semicolon")));
	}

}
