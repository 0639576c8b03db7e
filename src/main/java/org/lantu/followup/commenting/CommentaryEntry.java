package org.lantu.followup.commenting;

import java.util.Map;
import java.util.Objects;

import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.LedgerEntry.Hands;
import org.lantu.followup.reviewing.Reviewed;

/**
 * A commentary on a target as the people of its region see it: in any state, with who did
 * what.
 *
 * @param target the target's code in its plan
 */
public record CommentaryEntry(RevisionRef ref, String plan, String region, String target, ReviewState state,
		CommentaryClaim claim, Hands hands) implements Reviewed {

	/** What a form shows for going on with it. */
	public TypedCommentary typed() {
		return new TypedCommentary(Objects.requireNonNullElse(this.claim.cause(), ""),
				Objects.requireNonNullElse(this.claim.nextStep(), ""), this.claim.due(), this.ref);
	}

	@Override
	public String part() {
		return this.target;
	}

	@Override
	public Map<String, Object> details() {
		return this.claim.details();
	}

}
