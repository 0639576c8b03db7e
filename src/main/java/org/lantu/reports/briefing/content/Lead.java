package org.lantu.reports.briefing.content;

import java.util.List;
import java.util.stream.Collectors;

import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * The essence in a paragraph: how many targets stand how, and which decide that.
 */
record Lead(Telling telling) {

	private static final int MOST_NAMED = 3;

	private static final List<Verdict> NAMED = List.of(Verdict.MISSED, Verdict.DANGER, Verdict.MET);

	void write(Subject subject, Sheet sheet) {
		List<JudgedTarget> targets = subject.targets();
		String day = this.telling.day().toString();
		if (targets.isEmpty()) {
			sheet.paragraph(this.telling.say("lead.empty", day, subject.name()));
			return;
		}
		StringBuilder text = new StringBuilder(this.telling.say("lead", day, subject.name(),
				Integer.toString(targets.size()), this.telling.counts(targets)));
		List<JudgedTarget> binding = targets.stream().filter(Subject::binding).toList();
		text.append(binding.isEmpty() ? this.telling.say("lead.expected")
				: this.telling.say("lead.binding", Integer.toString(binding.size()), this.telling.counts(binding)));
		NAMED.forEach((verdict) -> text.append(named(verdict, targets)));
		sheet.paragraph(text.toString());
	}

	private String named(Verdict verdict, List<JudgedTarget> targets) {
		List<JudgedTarget> own = Telling.of(targets, verdict);
		if (own.isEmpty()) {
			return "";
		}
		String names = own.stream()
			.limit(MOST_NAMED)
			.map(this.telling::brief)
			.collect(Collectors.joining(this.telling.presenter().message("changes.semicolon")));
		return (own.size() > MOST_NAMED)
				? this.telling.say("lead.more." + verdict.name(), names, Integer.toString(own.size()))
				: this.telling.say("lead." + verdict.name(), names);
	}

}
