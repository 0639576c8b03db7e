package org.lantu.accounts.secondfactor.setup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The page of one's second factor.
 *
 * @param owed whether it has to be set up before anything else
 * @param demanded whether the role needs one
 * @param codesLeft how many recovery codes are left
 * @param offer a secret for an app, where none is set up
 * @param recovery recovery codes that were just made, shown this once
 * @param next where the person goes on
 * @param kept what was typed into a form before the session ended
 * @param faults what is wrong with what was typed, by field
 */
record FactorPage(State state, boolean owed, boolean demanded, int codesLeft, @Nullable Offer offer,
		List<String> recovery, String next, String kept, Map<String, String> faults) {

	enum State {

		/** Nothing is set up yet. */
		OFFERED,

		/** It is set up. */
		ON,

		/** It is set up, and has to be shown before anything else. */
		ASKED,

		/** Recovery codes are shown. */
		CODES

	}

	/**
	 * A secret for an app.
	 *
	 * @param secret as it comes back from the form
	 * @param seal its signature
	 * @param typed as people type it
	 * @param size of the drawing that an app reads
	 * @param path the dark squares of that drawing
	 * @param password whether the person says the password again
	 */
	record Offer(String secret, String seal, String typed, int size, String path, boolean password) {

	}

}
