package org.lantu.followup.commenting;

import java.util.Objects;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.LedgerEntry.Hands;

/**
 * A commentary on a target as the people of its region see it: in any state, with who did
 * what.
 *
 * @param target the target's code in its plan
 */
public record CommentaryEntry(RevisionRef ref, String plan, String region, String target, ReviewState state,
		CommentaryClaim claim, Hands hands) {

	/** What a form shows for going on with it. */
	public TypedCommentary typed() {
		return new TypedCommentary(Objects.requireNonNullElse(this.claim.cause(), ""),
				Objects.requireNonNullElse(this.claim.nextStep(), ""), this.claim.due(), this.ref);
	}

	/** Whether somebody had a hand in it. */
	public boolean writtenBy(Person person) {
		return this.hands.writtenBy().contains(person.login());
	}

	/** As the audit trail and refusals name the target. */
	String subject() {
		return this.plan + " " + this.target;
	}

}
