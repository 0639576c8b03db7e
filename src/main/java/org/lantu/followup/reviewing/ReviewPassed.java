package org.lantu.followup.reviewing;

import java.util.List;

import org.lantu.actuals.ReviewState;

/**
 * Told in the transaction in which something is submitted or given back.
 *
 * @param of what it is, as its ledger is called
 * @param state what it has become
 * @param numbers of the rows
 * @param by the login of who did it
 */
public record ReviewPassed(String of, ReviewState state, List<Long> numbers, String by) {

	/** Reports on measures. */
	public static final String REPORTS = "measure";

	/** Commentary on targets. */
	public static final String COMMENTARY = "commentary";

}
