package org.lantu.actuals.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * A revision of a figure as the people of its region see it: in any state, with who did
 * what. What is {@code null} is missing (drafts) or has not happened yet.
 *
 * @param reason the analyst's word on what the checks questioned or why it is a
 * correction
 * @param enteredBy the login of the last who wrote in it
 * @param decidedBy the login of the reviewer; in a draft, of the one who gave it back
 * @param decisionNote the reviewer's words
 * @param writtenBy the logins of everybody who wrote in it
 */
public record LedgerEntry(RevisionRef ref, FigureKey figure, ReviewState state, @Nullable BigDecimal value,
		Revision.ObsStatus status, Bound bound, @Nullable String source, @Nullable String quote,
		@Nullable LocalDate knownOn, DatePrecision precision, boolean revised, @Nullable String note,
		@Nullable String reason, String enteredBy, Instant enteredAt, @Nullable String decidedBy,
		@Nullable Instant decidedAt, @Nullable String decisionNote, Set<String> writtenBy) {

	/** What a form shows for going on with it. */
	public TypedFigure typed() {
		return new TypedFigure(this.figure, (this.value != null) ? this.value.toPlainString() : "", this.status.name(),
				this.bound.name(), text(this.source), text(this.quote),
				(this.knownOn != null) ? this.precision.format(this.knownOn) : "", this.revised, text(this.note),
				text(this.reason), this.ref);
	}

	/** The same without who did it. */
	LedgerEntry withoutNames() {
		return new LedgerEntry(this.ref, this.figure, this.state, this.value, this.status, this.bound, this.source,
				this.quote, this.knownOn, this.precision, this.revised, this.note, null, "", this.enteredAt, null,
				this.decidedAt, null, Set.of());
	}

	/** The vintage that it is to everybody, once it is complete. */
	public Revision published() {
		return new Revision(this.figure.region(), this.figure.indicator(), this.figure.year(),
				Objects.requireNonNull(this.value), this.status, this.bound, Objects.requireNonNull(this.knownOn),
				this.precision, this.revised, Objects.requireNonNull(this.source), Objects.requireNonNull(this.quote),
				this.note);
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
