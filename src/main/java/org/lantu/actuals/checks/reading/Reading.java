package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.progress.Bound;
import org.lantu.reference.Bilingual;

/**
 * What was made of a text that should be a number.
 */
public sealed interface Reading {

	/**
	 * A number.
	 *
	 * @param value in the indicator's unit, with the decimals that were typed
	 * @param bound how the words beside the number bound the true value; {@code null}
	 * where there were none
	 * @param status the status that a mark beside it gives it; {@code null} where there
	 * was none
	 * @param revised whether a mark beside it says that its publisher revised it
	 */
	record Number(BigDecimal value, @Nullable Bound bound, @Nullable ObsStatus status,
			boolean revised) implements Reading {

	}

	/** Nothing was typed. */
	record Blank() implements Reading {

	}

	/**
	 * What was typed is no number that can be relied on.
	 *
	 * @param reason why, the end of the key of its sentence
	 * @param shown what was typed, short enough for a sentence
	 * @param unit the unit of the indicator
	 * @param instead what it probably means; {@code null} where nobody can say
	 */
	record Refused(String reason, String shown, Bilingual unit, @Nullable String instead) implements Reading {

	}

}
