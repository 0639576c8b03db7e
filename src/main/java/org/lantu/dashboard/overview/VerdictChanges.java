package org.lantu.dashboard.overview;

import java.util.ArrayList;
import java.util.List;

import org.lantu.actuals.Counts;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;

/**
 * Finds which verdicts a publication turned: those that changed on its day by a series in
 * which it published.
 */
final class VerdictChanges {

	private VerdictChanges() {
	}

	/** A verdict before and after. */
	record Change(JudgedTarget judged, Verdict before, Verdict after) {
	}

	static List<Change> of(Counts.Publication publication, Board board) {
		List<Change> changes = new ArrayList<>();
		for (JudgedTarget judged : board.targets()) {
			List<VerdictPeriod> history = judged.history();
			for (int i = 1; i < history.size(); i++) {
				int due = judged.target().year();
				Verdict before = history.get(i - 1).verdict().on(publication.knownOn(), due);
				Verdict after = history.get(i).verdict().on(publication.knownOn(), due);
				if (before != after && publication.knownOn().equals(history.get(i).since())
						&& published(publication, judged)) {
					changes.add(new Change(judged, before, after));
				}
			}
		}
		return changes;
	}

	private static boolean published(Counts.Publication publication, JudgedTarget judged) {
		return judged.series()
			.vintages()
			.stream()
			.anyMatch((vintage) -> vintage.source().equals(publication.source())
					&& vintage.knownOn().equals(publication.knownOn()));
	}

}
