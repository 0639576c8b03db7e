package org.lantu.actuals.requests;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;

/**
 * What a reader says looks wrong in a figure.
 *
 * @param said what looks wrong
 * @param evidence where the right number stands, if the reader knows
 * @param decision what became of it; {@code null} while it is open
 */
public record CorrectionRequest(long id, FigureKey figure, String said, @Nullable String evidence, Instant sentAt,
		@Nullable Decision decision) {

	/** The longest text that says what looks wrong. */
	public static final int LONGEST_SAID = 1000;

	/** The longest text that says where the right number stands. */
	public static final int LONGEST_EVIDENCE = 500;

	/** The longest answer. */
	public static final int LONGEST_REPLY = 1000;

	/**
	 * What became of a request.
	 *
	 * @param answered whether it was answered in public; else it was closed
	 * @param reply the answer, or why there is none
	 * @param by the login of who decided
	 */
	public record Decision(boolean answered, String reply, String by, Instant at) {

	}

}
