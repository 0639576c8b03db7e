package org.lantu.dashboard.period;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.account.PeriodLine;
import org.lantu.scoreboard.wording.Briefs;

/**
 * Chooses of a region's targets those whose figures tell most: every one that was missed,
 * the worst in danger, and one that was met; where none of these is, what is awaited.
 */
record DecidingFigures(Presenter presenter) {

	/** So many fit beside a region. */
	private static final int MOST = 4;

	private static final Set<Verdict> ONE_OF_EACH = EnumSet.of(Verdict.DANGER, Verdict.UNDETERMINED, Verdict.MET);

	List<PeriodTable.Figure> of(PeriodLine line) {
		List<JudgedTarget> chosen = new ArrayList<>(of(line, Verdict.MISSED).stream().limit(MOST - 1).toList());
		for (Verdict verdict : ONE_OF_EACH) {
			of(line, verdict).stream().limit(1).forEach(chosen::add);
		}
		if (chosen.isEmpty()) {
			line.due()
				.stream()
				.filter((judged) -> judged.verdict() != Verdict.NO_DATA && judged.latest().isPresent())
				.limit(1)
				.forEach(chosen::add);
		}
		return chosen.stream().limit(MOST).map(this::figure).toList();
	}

	private static List<JudgedTarget> of(PeriodLine line, Verdict verdict) {
		return line.due()
			.stream()
			.filter((judged) -> judged.verdict() == verdict)
			.sorted((verdict == Verdict.DANGER) ? TargetOrder.LEAST_PROBABLE
					: Board.WORST_FIRST.thenComparing(TargetOrder.STEADY))
			.toList();
	}

	private PeriodTable.Figure figure(JudgedTarget judged) {
		return new PeriodTable.Figure(judged.verdict().glyph(), this.presenter.word(judged.verdict()),
				Link.of(Addresses.target(judged), judged.indicator().name().in(this.presenter.locale())),
				Briefs.of(judged, this.presenter.amounts()));
	}

}
