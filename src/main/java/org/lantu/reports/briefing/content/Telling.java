package org.lantu.reports.briefing.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.reference.Source;
import org.lantu.reports.briefing.paper.Notes;
import org.lantu.reports.briefing.paper.Span;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Briefs;

/**
 * The language of a briefing, and what every section says in the same way: names, counts
 * and where something is from.
 */
record Telling(Presenter presenter, Map<String, Source> sources, boolean ofSeveral, LocalDate day, Notes notes) {

	/** Binding targets first, then the worst, then those due last. */
	static final Comparator<JudgedTarget> ORDER = Comparator
		.<JudgedTarget, Boolean>comparing((judged) -> !Subject.binding(judged))
		.thenComparing(Board.WORST_FIRST)
		.thenComparing(TargetOrder.STEADY);

	String say(String key, Object... arguments) {
		return this.presenter.message("briefing." + key, arguments);
	}

	/** What a target is called among the others. */
	String name(JudgedTarget judged) {
		return this.ofSeveral ? this.presenter.nameWithRegion(judged).text() : this.presenter.link(judged).text();
	}

	/** The same with the year due, for a heading. */
	String named(JudgedTarget judged) {
		return say("named", name(judged), Presenter.year(judged.target().year()));
	}

	/** As "研发经费投入强度（2022 年 1.96%，目标不低于 1.96%）". */
	String brief(JudgedTarget judged) {
		return say("brief", name(judged), Briefs.of(judged, this.presenter.amounts()));
	}

	/** As "1 项未达成，4 项达成". */
	String counts(List<JudgedTarget> targets) {
		return Board.count(targets)
			.entrySet()
			.stream()
			.map((entry) -> this.presenter.message("count." + entry.getKey().name(),
					Amounts.number(entry.getValue(), 0)))
			.collect(Collectors.joining(this.presenter.message("summary.comma")));
	}

	/** A text with the document that it rests on as its note. */
	Span cited(String text, String source) {
		Source document = Objects.requireNonNull(this.sources.get(source));
		return this.notes.on(text, say("note", this.presenter.link(document).text(), this.presenter.publisher(document),
				this.presenter.day(document), Addresses.source(source)));
	}

	static List<JudgedTarget> of(List<JudgedTarget> targets, Verdict verdict) {
		return targets.stream().filter((judged) -> judged.verdict() == verdict).sorted(ORDER).toList();
	}

}
