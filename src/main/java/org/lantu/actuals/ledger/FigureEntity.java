package org.lantu.actuals.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;

/**
 * A figure with its revisions: the only way to write them. Published ones stay as they
 * are; at most one is on its way. Whoever writes has locked the figure before, so the
 * version stands with the revision, which is what people see and come back to.
 */
@Entity
@Table(name = "figure")
class FigureEntity {

	@Id
	private Long id;

	private String region;

	private String indicator;

	private int year;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "figure", nullable = false, updatable = false)
	@OrderBy("id")
	private List<FigureRevisionEntity> revisions = new ArrayList<>();

	protected FigureEntity() {
	}

	/** A figure that was made just now, without revisions. */
	FigureEntity(long number, FigureKey key) {
		this.id = number;
		this.region = key.region();
		this.indicator = key.indicator();
		this.year = key.year();
	}

	long number() {
		return this.id;
	}

	FigureKey key() {
		return new FigureKey(this.region, this.indicator, this.year);
	}

	List<FigureRevisionEntity> revisions() {
		return List.copyOf(this.revisions);
	}

	/** The revision on its way to publication. */
	Optional<FigureRevisionEntity> open() {
		return this.revisions.stream().filter((revision) -> revision.state().onItsWay()).findFirst();
	}

	/** A revision by its number. */
	Optional<FigureRevisionEntity> revision(long number) {
		return this.revisions.stream().filter((revision) -> revision.ref().id() == number).findFirst();
	}

	/**
	 * Writes a claim into the revision on its way, else into a new one.
	 * @param claim what is said of the figure
	 * @param state whether it stays a draft or goes to review
	 * @param login who writes
	 * @param at when
	 * @param number tells the number of a new revision
	 * @throws IllegalStateException where the revision waits for its review, or the claim
	 * is not complete enough for it
	 */
	FigureRevisionEntity enter(Claim claim, ReviewState state, String login, Instant at, LongSupplier number) {
		FigureRevisionEntity open = open().orElse(null);
		if (open != null) {
			open.write(claim, state, login, at);
			return open;
		}
		FigureRevisionEntity added = new FigureRevisionEntity(number.getAsLong(), claim, state, login, at);
		this.revisions.add(added);
		return added;
	}

	/**
	 * Publishes a submitted revision, or gives it back.
	 * @param number the revision's
	 * @param state published or returned
	 * @param login who decides
	 * @param at when
	 * @param note the decider's words
	 * @throws IllegalStateException where it does not wait for a decision, or the decider
	 * had a hand in it
	 */
	void decide(long number, ReviewState state, String login, Instant at, @Nullable String note) {
		revision(number).orElseThrow().decide(state, login, at, note);
	}

	/**
	 * Makes a draft again of a revision that waits.
	 * @param number the revision's
	 * @throws IllegalStateException where it waits for no review
	 */
	void takeBack(long number) {
		FigureRevisionEntity revision = revision(number).orElseThrow();
		if (revision.state() != ReviewState.SUBMITTED) {
			throw new IllegalStateException(
					"Figure %s: a revision that is %s is not taken back".formatted(key(), revision.state()));
		}
		revision.takeBack();
	}

	/**
	 * Throws the revision on its way away.
	 * @param number the revision's
	 * @return whether the figure has no revision left, and so should go as well
	 * @throws IllegalStateException where it waits for its review or is published
	 */
	boolean discard(long number) {
		FigureRevisionEntity revision = revision(number).orElseThrow();
		if (!revision.state().editable()) {
			throw new IllegalStateException(
					"Figure %s: a revision that is %s is not thrown away".formatted(key(), revision.state()));
		}
		this.revisions.remove(revision);
		return this.revisions.isEmpty();
	}

}
