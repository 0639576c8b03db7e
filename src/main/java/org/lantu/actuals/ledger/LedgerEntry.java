package org.lantu.actuals.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;

/**
 * A revision of a figure as the people of its region see it: in any state, with who did
 * what.
 */
public record LedgerEntry(RevisionRef ref, FigureKey figure, ReviewState state, Claim claim, Hands hands) {

	/** What a form shows for going on with it. */
	public TypedFigure typed() {
		return new TypedFigure(this.figure, (this.claim.value() != null) ? this.claim.value().toPlainString() : "",
				this.claim.status().name(), this.claim.bound().name(), text(this.claim.source()),
				text(this.claim.quote()),
				(this.claim.knownOn() != null) ? this.claim.precision().format(this.claim.knownOn()) : "",
				this.claim.revised(), text(this.claim.note()), text(this.claim.reason()), this.ref);
	}

	/** The same without who did it. */
	LedgerEntry withoutNames() {
		return new LedgerEntry(this.ref, this.figure, this.state, this.claim.withoutReason(),
				new Hands("", this.hands.enteredAt(), null, this.hands.decidedAt(), null, Set.of()));
	}

	/** The vintage that it is to everybody, once it is complete. */
	public Revision published() {
		return this.claim.revision(this.figure).orElseThrow();
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/**
	 * Whose hands a revision went through. What is {@code null} has not happened yet.
	 *
	 * @param enteredBy the login of the last who wrote in it
	 * @param decidedBy the login of the reviewer; in a draft, of the one who gave it back
	 * @param decisionNote the reviewer's words
	 * @param writtenBy the logins of everybody who wrote in it
	 */
	public record Hands(String enteredBy, Instant enteredAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
			@Nullable String decisionNote, Set<String> writtenBy) {

	}

}
