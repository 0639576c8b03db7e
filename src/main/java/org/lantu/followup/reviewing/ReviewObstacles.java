package org.lantu.followup.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Minutes;

import org.springframework.stereotype.Component;

/**
 * Tells what is in the way of an act: whose something is, or what somebody else did
 * meanwhile.
 */
@Component
public class ReviewObstacles {

	private final Clock clock;

	ReviewObstacles(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Of writing where something may be on its way.
	 * @param seen what the person goes on with; {@code null} for something new
	 */
	public Optional<Finding> ofEntry(@Nullable RevisionRef seen, @Nullable Reviewed open) {
		if (open == null) {
			return (seen == null) ? Optional.empty() : Optional.of(Finding.hard(Field.ENTRY, "followup.gone"));
		}
		return ofEditing(seen, open);
	}

	/** Of writing in it, or throwing it away. */
	Optional<Finding> ofEditing(@Nullable RevisionRef seen, Reviewed now) {
		return (now.state().editable() && now.ref().equals(seen)) ? Optional.empty() : Optional.of(meanwhile(now));
	}

	Optional<Finding> ofTakingBack(Person person, RevisionRef seen, Reviewed now) {
		if (now.state() != ReviewState.SUBMITTED || !now.ref().equals(seen)) {
			return Optional.of(meanwhile(now));
		}
		return (person.role() == Role.ANALYST || now.writtenBy(person)) ? Optional.empty()
				: Optional.of(Finding.hard(Field.ENTRY, "actuals.ledger.not-own"));
	}

	Optional<Finding> ofDecision(Person person, RevisionRef seen, Reviewed now) {
		if (!person.mayReview(now.region())) {
			return Optional.of(Finding.hard(Field.DECISION, "actuals.ledger.no-reviewer"));
		}
		if (now.state() != ReviewState.SUBMITTED || !now.ref().equals(seen)) {
			return Optional.of(meanwhile(now));
		}
		return now.writtenBy(person) ? Optional.of(Finding.hard(Field.DECISION, "actuals.ledger.own"))
				: Optional.empty();
	}

	private Finding meanwhile(Reviewed now) {
		boolean decided = now.state() == ReviewState.RETURNED || now.state() == ReviewState.PUBLISHED;
		String by = now.hands().decidedBy();
		Instant at = now.hands().decidedAt();
		return Finding.hard(Field.ENTRY, "followup.meanwhile." + now.state(),
				(decided && by != null) ? by : now.hands().enteredBy(),
				Minutes.format(Objects.requireNonNull((decided && at != null) ? at : now.hands().enteredAt()),
						this.clock.getZone()));
	}

}
