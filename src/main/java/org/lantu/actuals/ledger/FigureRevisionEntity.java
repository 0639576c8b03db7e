package org.lantu.actuals.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;

/**
 * A revision of a figure on its way from draft to publication, with everybody who had a
 * hand in it. Written through its figure only; the database refuses to change or delete a
 * published one.
 */
@Entity
@Table(name = "figure_revision")
class FigureRevisionEntity {

	@Id
	private Long id;

	@Version
	private int version;

	@Embedded
	private Claim claim;

	@Enumerated(EnumType.STRING)
	private ReviewState state;

	@Column(name = "entered_by")
	private String enteredBy;

	@Column(name = "entered_at")
	private Instant enteredAt;

	@Column(name = "written_by")
	private String[] writtenBy;

	@Column(name = "decided_by")
	private @Nullable String decidedBy;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "decision_note")
	private @Nullable String decisionNote;

	protected FigureRevisionEntity() {
	}

	FigureRevisionEntity(long number, Claim claim, ReviewState state, String login, Instant at) {
		this.id = number;
		this.state = ReviewState.DRAFT;
		this.writtenBy = new String[0];
		write(claim, state, login, at);
	}

	RevisionRef ref() {
		return new RevisionRef(this.id, this.version);
	}

	Claim claim() {
		return this.claim;
	}

	ReviewState state() {
		return this.state;
	}

	String enteredBy() {
		return this.enteredBy;
	}

	Instant enteredAt() {
		return this.enteredAt;
	}

	/** The logins of everybody who wrote in it. */
	List<String> writtenBy() {
		return List.of(this.writtenBy);
	}

	@Nullable String decidedBy() {
		return this.decidedBy;
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	@Nullable String decisionNote() {
		return this.decisionNote;
	}

	/** Whether somebody wrote in it, and so may not decide on it. */
	boolean writtenBy(String login) {
		return this.enteredBy.equals(login) || Set.of(this.writtenBy).contains(login);
	}

	void write(Claim content, ReviewState next, String login, Instant at) {
		if (next == ReviewState.SUBMITTED && !content.complete()) {
			throw new IllegalStateException("Revision %d: it lacks what a review needs".formatted(this.id));
		}
		if (!this.state.editable()) {
			throw new IllegalStateException(
					"Revision %d: it is %s and is not written in".formatted(this.id, this.state));
		}
		become(next);
		this.claim = content;
		this.enteredBy = login;
		this.enteredAt = at;
		this.writtenBy = Stream.concat(Arrays.stream(this.writtenBy), Stream.of(login))
			.distinct()
			.sorted()
			.toArray(String[]::new);
	}

	/** What waits for its review is a draft again. */
	void takeBack() {
		become(ReviewState.DRAFT);
	}

	void decide(ReviewState next, String login, Instant at, @Nullable String note) {
		if (writtenBy(login)) {
			throw new IllegalStateException(
					"Revision %d: %s had a hand in it and cannot decide on it".formatted(this.id, login));
		}
		if (next == ReviewState.RETURNED && note == null) {
			throw new IllegalStateException("Revision %d: it is not returned without a word".formatted(this.id));
		}
		become(next);
		this.decidedBy = login;
		this.decidedAt = at;
		this.decisionNote = note;
	}

	private void become(ReviewState next) {
		if (!this.state.mayBecome(next)) {
			throw new IllegalStateException(
					"Revision %d: it cannot go from %s to %s".formatted(this.id, this.state, next));
		}
		this.state = next;
	}

}
