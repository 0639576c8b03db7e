package org.lantu.followup.commenting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.audit.AuditTrail;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.commenting.CommentaryOutcome.Fault;
import org.lantu.plan.Plan;

import org.springframework.stereotype.Component;

/**
 * Writes, takes back, throws away, publishes and gives back, inside the transaction of
 * the ledger.
 */
@Component
class CommentaryActs {

	/** The kind of subject that the audit trail names. */
	private static final String AUDITED_AS = "target";

	private final CommentaryRows rows;

	private final CommentaryObstacles obstacles;

	private final AuditTrail audit;

	private final Clock clock;

	CommentaryActs(CommentaryRows rows, CommentaryObstacles obstacles, AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.obstacles = obstacles;
		this.audit = audit;
		this.clock = clock;
	}

	CommentaryOutcome enter(Person person, Plan plan, String target, BoundVerdict verdict, TypedCommentary typed,
			ReviewState state) {
		if (!person.mayEnter(plan.region())) {
			return CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "actuals.check.region.scope", plan.region()));
		}
		CommentaryChecks.Checked checked = new CommentaryChecks(LocalDate.now(this.clock)).read(typed, verdict);
		List<Finding> findings = new ArrayList<>(checked.inTheWay(state == ReviewState.SUBMITTED));
		this.obstacles.ofEntry(typed.seen(), this.rows.locked(plan.code(), target).orElse(null))
			.ifPresent(findings::add);
		String subject = plan.code() + " " + target;
		if (!findings.isEmpty()) {
			return new CommentaryOutcome(findings.stream().map((finding) -> new Fault(subject, finding)).toList());
		}
		Instant now = now();
		RevisionRef seen = typed.seen();
		if (seen != null) {
			this.rows.write(seen.id(), checked.claim(), state, person.login(), now);
		}
		else if (!this.rows.add(plan.code(), target, checked.claim(), state, person.login(), now)) {
			return CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "followup.faster"));
		}
		this.audit.recordAll((state == ReviewState.DRAFT) ? "commentary-drafted" : "commentary-submitted",
				person.login(), AUDITED_AS, Map.of(subject, checked.claim().details()));
		return CommentaryOutcome.DONE;
	}

	CommentaryOutcome takeBack(Person person, RevisionRef one) {
		return act(person, List.of(one),
				new Act("commentary-taken-back", "", (seen, now) -> this.obstacles.ofTakingBack(person, seen, now),
						(numbers) -> this.rows.pass(numbers, ReviewState.DRAFT)));
	}

	CommentaryOutcome discard(Person person, RevisionRef one) {
		return act(person, List.of(one),
				new Act("commentary-discarded", "", this.obstacles::ofEditing, this.rows::delete));
	}

	CommentaryOutcome decide(Person person, List<RevisionRef> some, ReviewState state, @Nullable String reason) {
		return act(person, some,
				new Act((state == ReviewState.PUBLISHED) ? "commentary-published" : "commentary-returned",
						(reason != null) ? reason : "", (seen, now) -> this.obstacles.ofDecision(person, seen, now),
						(numbers) -> this.rows.decide(numbers, state, person.login(), now(), reason)));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private CommentaryOutcome act(Person person, List<RevisionRef> some, Act act) {
		List<Long> numbers = some.stream().map(RevisionRef::id).distinct().toList();
		Map<Long, CommentaryEntry> entries = this.rows.locked(numbers)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().id(), Function.identity()));
		List<Fault> faults = new ArrayList<>();
		for (RevisionRef seen : some) {
			CommentaryEntry now = entries.get(seen.id());
			// nobody learns by guessing what there is in other regions
			if (now == null || !person.mayEnter(now.region())) {
				faults.add(new Fault("", Finding.hard(Field.ENTRY, "actuals.ledger.unknown")));
			}
			else {
				act.obstacle().of(seen, now).ifPresent((finding) -> faults.add(new Fault(now.subject(), finding)));
			}
		}
		if (!faults.isEmpty()) {
			return new CommentaryOutcome(faults);
		}
		act.work().accept(numbers);
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		entries.values().forEach((entry) -> {
			Map<String, Object> details = entry.claim().details();
			if (!act.reason().isEmpty()) {
				details.put("reason", act.reason());
			}
			told.put(entry.subject(), details);
		});
		this.audit.recordAll(act.name(), person.login(), AUDITED_AS, told);
		return CommentaryOutcome.DONE;
	}

	/**
	 * What is done.
	 *
	 * @param name as the trail calls it
	 * @param reason the words of the decision; empty for none
	 */
	private record Act(String name, String reason, Obstacle obstacle, Consumer<List<Long>> work) {

	}

	/** What is in the way of it. */
	private interface Obstacle {

		Optional<Finding> of(RevisionRef seen, CommentaryEntry now);

	}

}
