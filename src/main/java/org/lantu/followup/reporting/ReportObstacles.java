package org.lantu.followup.reporting;

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
 * Tells what is in the way of an act on a report: whose it is, or what somebody else did
 * meanwhile.
 */
@Component
class ReportObstacles {

	private final Clock clock;

	ReportObstacles(Clock clock) {
		this.clock = clock;
	}

	/** Of writing about a measure of which something may be on its way. */
	Optional<Finding> ofEntry(@Nullable RevisionRef seen, @Nullable ReportEntry open) {
		if (open == null) {
			return (seen == null) ? Optional.empty() : Optional.of(Finding.hard(Field.ENTRY, "followup.gone"));
		}
		return (open.state().editable() && open.ref().equals(seen)) ? Optional.empty() : Optional.of(meanwhile(open));
	}

	Optional<Finding> ofDiscard(RevisionRef seen, ReportEntry now) {
		return (now.state().editable() && now.ref().equals(seen)) ? Optional.empty() : Optional.of(meanwhile(now));
	}

	Optional<Finding> ofTakingBack(Person person, RevisionRef seen, ReportEntry now) {
		if (now.state() != ReviewState.SUBMITTED || !now.ref().equals(seen)) {
			return Optional.of(meanwhile(now));
		}
		return (person.role() == Role.ANALYST || written(now, person)) ? Optional.empty()
				: Optional.of(Finding.hard(Field.ENTRY, "actuals.ledger.not-own"));
	}

	Optional<Finding> ofDecision(Person person, RevisionRef seen, ReportEntry now) {
		if (!person.mayReview(now.region())) {
			return Optional.of(Finding.hard(Field.DECISION, "actuals.ledger.no-reviewer"));
		}
		if (now.state() != ReviewState.SUBMITTED || !now.ref().equals(seen)) {
			return Optional.of(meanwhile(now));
		}
		return written(now, person) ? Optional.of(Finding.hard(Field.DECISION, "actuals.ledger.own"))
				: Optional.empty();
	}

	private static boolean written(ReportEntry entry, Person person) {
		return entry.hands().writtenBy().contains(person.login());
	}

	private Finding meanwhile(ReportEntry now) {
		boolean decided = now.state() == ReviewState.RETURNED || now.state() == ReviewState.PUBLISHED;
		String by = now.hands().decidedBy();
		Instant at = now.hands().decidedAt();
		return Finding.hard(Field.ENTRY, "followup.meanwhile." + now.state(),
				(decided && by != null) ? by : now.hands().enteredBy(),
				Minutes.format(Objects.requireNonNull((decided && at != null) ? at : now.hands().enteredAt()),
						this.clock.getZone()));
	}

}
