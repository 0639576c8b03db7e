package org.lantu.actuals.checks;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;

/**
 * What was made of a text that should be a number.
 */
sealed interface Reading {

	/**
	 * A number.
	 *
	 * @param value in the indicator's unit, with the decimals that were typed
	 * @param bound how the words beside the number bound the true value; {@code null}
	 * where there were none
	 */
	record Number(BigDecimal value, @Nullable Bound bound) implements Reading {

	}

	/** Nothing was typed. */
	record Blank() implements Reading {

	}

	/** What was typed is no number that can be relied on; the words say why. */
	record Refused(Message why) implements Reading {

	}

}
