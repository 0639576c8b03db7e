package org.lantu.planning.drafts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.reference.Bilingual;

/**
 * A draft of a plan.
 *
 * @param head what its list tells of it
 * @param content what stands in it
 */
record PlanDraft(Head head, DraftContent content) {

	/**
	 * What a list tells of a draft.
	 *
	 * @param code the plan's code, as far as it has one
	 * @param title the plan's title, as far as it has one
	 * @param version counts up with each change
	 * @param check the last check; {@code null} for none
	 */
	record Head(long id, String code, @Nullable Bilingual title, int version, Act begun, Act changed,
			@Nullable Check check) {

	}

	/** By whom something was done, and when. */
	record Act(String by, Instant at) {

	}

	/**
	 * A check.
	 *
	 * @param version of what was checked
	 * @param passed whether the file would be taken
	 */
	record Check(int version, Instant at, boolean passed) {

	}

	/** What somebody said of a draft. */
	record Comment(Act written, String said) {

	}

}
