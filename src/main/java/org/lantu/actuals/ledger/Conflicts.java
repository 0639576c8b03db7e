package org.lantu.actuals.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Minutes;
import org.lantu.platform.Numbers;

import org.springframework.stereotype.Component;

/**
 * Tells somebody who came second what happened meanwhile, by whom and when, and what to
 * do.
 */
@Component
class Conflicts {

	private final Clock clock;

	Conflicts(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Why an entry cannot be written.
	 * @param seen the revision that the person saw
	 * @param open the revision on its way now
	 * @param later what became of the one that was seen, where it is not on its way any
	 * more
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofEntry(@Nullable RevisionRef seen, @Nullable LedgerEntry open, @Nullable LedgerEntry later) {
		if (open == null) {
			if (seen == null) {
				return null;
			}
			return (later != null) ? decided(later) : Finding.hard(Field.ENTRY, "actuals.ledger.discarded");
		}
		if (open.state() == ReviewState.SUBMITTED) {
			return told("actuals.ledger.submitted", open.enteredBy(), open.enteredAt(), open);
		}
		return open.ref().equals(seen) ? null : decided(open);
	}

	/**
	 * Why a revision cannot be decided on.
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofDecision(Person actor, RevisionRef seen, LedgerEntry now) {
		if (!actor.mayReview(now.figure().region())) {
			return Finding.hard(Field.DECISION, "actuals.ledger.no-reviewer");
		}
		if (now.state() != ReviewState.SUBMITTED) {
			return decided(now);
		}
		if (now.ref().version() != seen.version()) {
			return told("actuals.ledger.resubmitted", now.enteredBy(), now.enteredAt(), now);
		}
		boolean own = now.enteredBy().equals(actor.login()) || now.writtenBy().contains(actor.login());
		return own ? Finding.hard(Field.DECISION, "actuals.ledger.own") : null;
	}

	/** Why a draft cannot be thrown away. */
	@Nullable Finding ofDiscard(Person actor, RevisionRef seen, LedgerEntry now) {
		if (!actor.mayEnter(now.figure().region())) {
			return Finding.hard(Field.REGION, "actuals.ledger.unknown");
		}
		if (now.state() == ReviewState.PUBLISHED) {
			return decided(now);
		}
		return ofEntry(seen, now, null);
	}

	private Finding decided(LedgerEntry entry) {
		String by = Objects.requireNonNullElse(entry.decidedBy(), entry.enteredBy());
		Instant at = Objects.requireNonNullElse(entry.decidedAt(), entry.enteredAt());
		return switch (entry.state()) {
			case DRAFT -> told("actuals.ledger.drafted", entry.enteredBy(), entry.enteredAt(), entry);
			case SUBMITTED -> told("actuals.ledger.submitted", entry.enteredBy(), entry.enteredAt(), entry);
			case PUBLISHED -> told("actuals.ledger.published", by, at, entry);
			case RETURNED -> told("actuals.ledger.returned", by, at, entry);
		};
	}

	private Finding told(String key, String by, Instant at, LedgerEntry entry) {
		return Finding.hard(Field.ENTRY, key, by, Minutes.format(at, this.clock.getZone()),
				(entry.value() != null) ? Numbers.format(entry.value()) : "–");
	}

}
