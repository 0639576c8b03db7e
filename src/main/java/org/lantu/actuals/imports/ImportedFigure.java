package org.lantu.actuals.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedFigure;

/**
 * A figure of a file with what becomes of it.
 *
 * @param ordinal its number in the import
 * @param typed as it was read or changed since, with the revision on its way that was
 * seen beside it
 * @param remarks what was found when it was read
 * @param leftOut whether the person left it out
 * @param moved whether what the ledger has has changed since the preview before
 * @param revision what came of it; {@code null} where nothing did
 */
public record ImportedFigure(int ordinal, CellAddress at, TypedFigure typed, List<Finding> remarks, boolean leftOut,
		Judgement judgement, boolean moved, @Nullable Long revision) {

	/**
	 * What was found of it beside the ledger.
	 *
	 * @param fate what it would be there
	 * @param refused whether it cannot even be kept as a draft
	 * @param lacking whether it cannot be submitted
	 * @param before what the ledger has of it; empty for nothing
	 */
	public record Judgement(Fate fate, boolean refused, boolean lacking, List<Finding> findings, String before) {

		/** Before anybody has looked. */
		static final Judgement NONE = new Judgement(Fate.UNREAD, true, true, List.of(), "");

	}

}
