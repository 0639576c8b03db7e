package org.lantu.followup.commenting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.audit.AuditTrail;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.reviewing.ReviewObstacles;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;
import org.lantu.followup.reviewing.ReviewPassed;
import org.lantu.plan.Plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps and submits commentary, inside the transaction of the ledger.
 */
@Component
class CommentaryEntering {

	private final CommentaryRows rows;

	private final ReviewObstacles obstacles;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommentaryEntering(CommentaryRows rows, ReviewObstacles obstacles, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.rows = rows;
		this.obstacles = obstacles;
		this.audit = audit;
		this.clock = clock;
	}

	ReviewOutcome enter(Person person, Plan plan, String target, BoundVerdict verdict, TypedCommentary typed,
			ReviewState state) {
		if (!person.mayEnter(plan.region())) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "actuals.check.region.scope", plan.region()));
		}
		CommentaryChecks.Checked checked = new CommentaryChecks(LocalDate.now(this.clock)).read(typed, verdict);
		List<Finding> findings = new ArrayList<>(checked.inTheWay(state == ReviewState.SUBMITTED));
		this.obstacles.ofEntry(typed.seen(), this.rows.locked(plan.code(), target).orElse(null))
			.ifPresent(findings::add);
		if (!findings.isEmpty()) {
			return new ReviewOutcome(
					findings.stream().map((finding) -> new Fault(plan.code(), target, finding)).toList());
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Optional<Long> number = write(typed.seen(), plan, target, checked, state, person, now);
		if (number.isEmpty()) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "followup.faster"));
		}
		this.audit.recordAll((state == ReviewState.DRAFT) ? "commentary-drafted" : "commentary-submitted",
				person.login(), "target", Map.of(plan.code() + " " + target, checked.claim().details()));
		if (state == ReviewState.SUBMITTED) {
			this.events
				.publishEvent(new ReviewPassed(ReviewPassed.COMMENTARY, state, List.of(number.get()), person.login()));
		}
		return ReviewOutcome.DONE;
	}

	/** Writes in the one that was seen, or adds one; empty where somebody was faster. */
	private Optional<Long> write(@Nullable RevisionRef seen, Plan plan, String target, CommentaryChecks.Checked checked,
			ReviewState state, Person person, Instant now) {
		if (seen == null) {
			return this.rows.add(plan.code(), target, checked.claim(), state, person.login(), now);
		}
		this.rows.write(seen.id(), checked.claim(), state, person.login(), now);
		return Optional.of(seen.id());
	}

}
