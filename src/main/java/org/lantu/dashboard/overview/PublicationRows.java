package org.lantu.dashboard.overview;

import java.util.List;
import java.util.Objects;

import org.lantu.actuals.Counts;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.reference.DatePrecision;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Writes what was published, and what it changed.
 */
final class PublicationRows {

	private static final int CHANGES_SHOWN = 4;

	private PublicationRows() {
	}

	static PublicationRow of(Counts.Publication publication, Board board, Presenter presenter) {
		List<VerdictChanges.Change> changes = VerdictChanges.of(publication, board)
			.stream()
			.sorted((left, right) -> TargetOrder.STEADY.compare(left.judged(), right.judged()))
			.toList();
		DatePrecision precision = publication.datePrecision();
		return new PublicationRow(precision.format(publication.knownOn()),
				(precision == DatePrecision.DAY) ? null : presenter.message("overview.vague." + precision.name()),
				regions(publication, board, presenter),
				presenter.link(Objects.requireNonNull(board.sources().get(publication.source()))),
				publication.figures(),
				changes.stream().limit(CHANGES_SHOWN).map((change) -> change(change, presenter)).toList(),
				(changes.size() > CHANGES_SHOWN)
						? presenter.message("overview.more", Amounts.number(changes.size() - CHANGES_SHOWN, 0)) : null);
	}

	private static PublicationRow.Change change(VerdictChanges.Change change, Presenter presenter) {
		Verdict before = change.before();
		Verdict after = change.after();
		return new PublicationRow.Change(presenter.nameWithRegion(change.judged()),
				Presenter.year(change.judged().target().year()), before.glyph(), presenter.word(before), after.glyph(),
				presenter.word(after));
	}

	private static String regions(Counts.Publication publication, Board board, Presenter presenter) {
		String named = String.join(presenter.message("list.separator"),
				publication.named()
					.stream()
					.map((code) -> Objects.requireNonNull(board.regions().get(code)).shortName().in(presenter.locale()))
					.toList());
		return (publication.regions() > publication.named().size())
				? presenter.message("overview.and-more", named, Amounts.number(publication.regions(), 0)) : named;
	}

}
