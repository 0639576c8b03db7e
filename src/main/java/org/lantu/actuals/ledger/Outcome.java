package org.lantu.actuals.ledger;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;

/**
 * What became of an act on one or many figures: all of it, or nothing.
 *
 * @param done whether it was done; if not, the findings say why, and nothing was changed
 * @param rows a row for each figure, in the order given
 */
public record Outcome(boolean done, List<Row> rows) {

	private static final Set<String> ANOTHERS = Set.of("actuals.check.region.scope", "actuals.ledger.no-reviewer",
			"actuals.ledger.own", "actuals.ledger.unknown");

	/** Whether a finding says that something is another's, by region or by hand. */
	public static boolean isAnothers(Finding finding) {
		return ANOTHERS.contains(finding.message().key());
	}

	static Outcome done(List<Row> rows) {
		return new Outcome(true, List.copyOf(rows));
	}

	static Outcome refused(List<Row> rows) {
		return new Outcome(false, List.copyOf(rows));
	}

	/**
	 * What became of one figure.
	 *
	 * @param figure {@code null} where there is none, or none that the person may know of
	 * @param revision its revision; {@code null} where none was kept
	 * @param state where that stands now
	 * @param findings all that was found, the questions that were answered among it
	 */
	public record Row(@Nullable FigureKey figure, @Nullable RevisionRef revision, @Nullable ReviewState state,
			List<Finding> findings) {

		static Row refused(@Nullable FigureKey figure, Finding finding) {
			return new Row(figure, null, null, List.of(finding));
		}

	}

}
