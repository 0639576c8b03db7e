package org.lantu.actuals.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedText;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Component;

/**
 * Publishes, gives back and throws away, inside the transaction of the ledger.
 */
@Component
class Deciding {

	private static final int LONGEST_REASON = 2000;

	private final FigureEntities figures;

	private final Conflicts conflicts;

	private final AuditTrail audit;

	private final EntityManager entities;

	private final Clock clock;

	Deciding(FigureEntities figures, Conflicts conflicts, AuditTrail audit, EntityManager entities, Clock clock) {
		this.figures = figures;
		this.conflicts = conflicts;
		this.audit = audit;
		this.entities = entities;
		this.clock = clock;
	}

	Outcome publish(Person person, List<RevisionRef> revisions) {
		return decide(person, revisions, ReviewState.PUBLISHED, null);
	}

	Outcome giveBack(Person person, List<RevisionRef> revisions, String reason) {
		Optional<Finding> unfit = reason.isBlank()
				? Optional.of(Finding.missing(Field.DECISION, "actuals.ledger.reason"))
				: TypedText.unfit(reason, LONGEST_REASON, Field.DECISION);
		if (unfit.isPresent()) {
			return Outcome.refused(revisions.stream()
				.map((revision) -> new Outcome.Row(null, revision, null, List.of(unfit.get())))
				.toList());
		}
		return decide(person, revisions, ReviewState.RETURNED, reason.strip());
	}

	Outcome discard(Person person, List<RevisionRef> revisions) {
		return act(person, revisions, "figure-discarded",
				(by, seen, figure, now) -> this.conflicts.ofDiscard(seen, now), this::discard);
	}

	Outcome takeBack(Person person, List<RevisionRef> revisions) {
		return act(person, revisions, "figure-taken-back",
				(by, seen, figure, now) -> this.conflicts.ofTakingBack(by, seen, now), FigureEntity::takeBack);
	}

	private void discard(FigureEntity figure, long revision) {
		if (figure.discard(revision)) {
			this.figures.delete(figure);
		}
	}

	private Outcome decide(Person person, List<RevisionRef> revisions, ReviewState state, @Nullable String note) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		return act(person, revisions, (state == ReviewState.PUBLISHED) ? "figure-published" : "figure-returned",
				this.conflicts::ofDecision,
				(figure, revision) -> figure.decide(revision, state, person.login(), now, note));
	}

	/**
	 * What it has read is let go of in the end, so that many acts of one transaction do
	 * not keep all of it. Of each figure one revision is open at most, so each is told of
	 * by its own line.
	 */
	private Outcome act(Person person, List<RevisionRef> revisions, String act, Obstacle obstacle, Work work) {
		List<Long> numbers = revisions.stream().map(RevisionRef::id).distinct().toList();
		Map<Long, Subject> subjects = new LinkedHashMap<>();
		this.figures.lockedOf(numbers)
			.forEach((figure) -> figure.revisions()
				.forEach((revision) -> subjects.put(revision.ref().id(), new Subject(figure, revision))));
		List<Outcome.Row> obstacles = revisions.stream()
			.map((seen) -> obstacle(person, seen, subjects.get(seen.id()), obstacle))
			.toList();
		if (obstacles.stream().anyMatch((row) -> !row.findings().isEmpty())) {
			return Outcome.refused(obstacles);
		}
		List<Subject> done = numbers.stream().map(subjects::get).toList();
		done.forEach((subject) -> work.on(subject.figure(), subject.revision().ref().id()));
		this.figures.flush();
		Map<String, Map<String, ?>> told = new LinkedHashMap<>();
		done.forEach(
				(subject) -> told.put(subject.figure().key().toString(), AuditDetails.ofDecision(subject.revision())));
		this.audit.recordAll(act, person.login(), "figure", told);
		List<Outcome.Row> result = done.stream().map((subject) -> subject.row(List.of())).toList();
		this.entities.clear();
		return Outcome.done(result);
	}

	private static Outcome.Row obstacle(Person person, RevisionRef seen, @Nullable Subject subject, Obstacle obstacle) {
		// nobody learns by guessing what there is in other regions
		if (subject == null || !person.mayEnter(subject.figure().key().region())) {
			return new Outcome.Row(null, seen, null, List.of(Finding.hard(Field.ENTRY, "actuals.ledger.unknown")));
		}
		Finding finding = obstacle.of(person, seen, subject.figure(), subject.revision());
		return subject.row((finding != null) ? List.of(finding) : List.of());
	}

	/** A revision that is acted on. */
	private record Subject(FigureEntity figure, FigureRevisionEntity revision) {

		Outcome.Row row(List<Finding> findings) {
			return new Outcome.Row(this.figure.key(), this.revision.ref(), this.revision.state(), findings);
		}

	}

	/** What is in the way of an act; {@code null} where nothing is. */
	private interface Obstacle {

		@Nullable Finding of(Person person, RevisionRef seen, FigureEntity figure, FigureRevisionEntity now);

	}

	/** What is done to a figure's revision. */
	private interface Work {

		void on(FigureEntity figure, long revision);

	}

}
