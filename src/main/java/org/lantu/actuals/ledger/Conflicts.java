package org.lantu.actuals.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
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
	 * Why a figure cannot be written in.
	 * @param seen the revision that the person saw
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofEntry(@Nullable RevisionRef seen, FigureEntity figure) {
		FigureRevisionEntity open = figure.open().orElse(null);
		if (open != null) {
			return (open.state().editable() && open.ref().equals(seen)) ? null : meanwhile(open);
		}
		return (seen == null) ? null
				: figure.revision(seen.id())
					.map(this::meanwhile)
					.orElseGet(() -> Finding.hard(Field.ENTRY, "actuals.ledger.discarded"));
	}

	/**
	 * Why a revision cannot be decided on.
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofDecision(Person person, RevisionRef seen, FigureEntity figure, FigureRevisionEntity now) {
		if (!person.mayReview(figure.key().region())) {
			return Finding.hard(Field.DECISION, "actuals.ledger.no-reviewer");
		}
		if (now.state() != ReviewState.SUBMITTED) {
			return meanwhile(now);
		}
		if (now.ref().version() != seen.version()) {
			return told("actuals.ledger.resubmitted", now.enteredBy(), now.enteredAt(), now);
		}
		return now.writtenBy(person.login()) ? Finding.hard(Field.DECISION, "actuals.ledger.own") : null;
	}

	/**
	 * Why a draft cannot be thrown away.
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofDiscard(RevisionRef seen, FigureRevisionEntity now) {
		return (now.state().editable() && now.ref().equals(seen)) ? null : meanwhile(now);
	}

	/**
	 * Why a revision cannot be taken back from its review.
	 * @return {@code null} where nothing is in the way
	 */
	@Nullable Finding ofTakingBack(Person person, RevisionRef seen, FigureRevisionEntity now) {
		if (now.state() != ReviewState.SUBMITTED || !now.ref().equals(seen)) {
			return meanwhile(now);
		}
		return (person.role() == Role.ANALYST || now.writtenBy(person.login())) ? null
				: Finding.hard(Field.ENTRY, "actuals.ledger.not-own");
	}

	private Finding meanwhile(FigureRevisionEntity revision) {
		String by = Objects.requireNonNullElse(revision.decidedBy(), revision.enteredBy());
		Instant at = Objects.requireNonNullElse(revision.decidedAt(), revision.enteredAt());
		return switch (revision.state()) {
			case DRAFT -> told("actuals.ledger.drafted", revision.enteredBy(), revision.enteredAt(), revision);
			case SUBMITTED -> told("actuals.ledger.submitted", revision.enteredBy(), revision.enteredAt(), revision);
			case PUBLISHED, CORRECTED -> told("actuals.ledger.published", by, at, revision);
			case RETURNED -> told("actuals.ledger.returned", by, at, revision);
		};
	}

	private Finding told(String key, String by, Instant at, FigureRevisionEntity revision) {
		BigDecimal value = revision.claim().value();
		return Finding.hard(Field.ENTRY, key, by, Minutes.format(at, this.clock.getZone()),
				(value != null) ? Numbers.format(value) : "–");
	}

}
