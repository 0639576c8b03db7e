package org.lantu.followup.reporting;

import java.time.Clock;
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
import org.lantu.followup.reporting.ReportOutcome.Fault;

import org.springframework.stereotype.Component;

/**
 * Takes back, throws away, publishes and gives back, inside the transaction of the
 * ledger.
 */
@Component
class ReportPassing {

	private final ReportRows rows;

	private final ReportObstacles obstacles;

	private final AuditTrail audit;

	private final Clock clock;

	ReportPassing(ReportRows rows, ReportObstacles obstacles, AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.obstacles = obstacles;
		this.audit = audit;
		this.clock = clock;
	}

	ReportOutcome takeBack(Person person, List<RevisionRef> reports) {
		return act(person, reports,
				new Act("measure-taken-back", "", (seen, now) -> this.obstacles.ofTakingBack(person, seen, now),
						(numbers) -> this.rows.pass(numbers, ReviewState.DRAFT)));
	}

	ReportOutcome discard(Person person, List<RevisionRef> reports) {
		return act(person, reports, new Act("measure-discarded", "", this.obstacles::ofDiscard, this.rows::delete));
	}

	ReportOutcome publish(Person person, List<RevisionRef> reports) {
		return decide(person, reports, "measure-published", ReviewState.PUBLISHED, null);
	}

	ReportOutcome giveBack(Person person, List<RevisionRef> reports, String reason) {
		return decide(person, reports, "measure-returned", ReviewState.RETURNED, reason);
	}

	private ReportOutcome decide(Person person, List<RevisionRef> reports, String name, ReviewState state,
			@Nullable String reason) {
		return act(person, reports, new Act(name, (reason != null) ? reason : "",
				(seen, now) -> this.obstacles.ofDecision(person, seen, now), (numbers) -> this.rows.decide(numbers,
						state, person.login(), this.clock.instant().truncatedTo(ChronoUnit.MICROS), reason)));
	}

	private ReportOutcome act(Person person, List<RevisionRef> reports, Act act) {
		List<Long> numbers = reports.stream().map(RevisionRef::id).distinct().toList();
		Map<Long, ReportEntry> entries = this.rows.locked(numbers)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().id(), Function.identity()));
		List<Fault> faults = new ArrayList<>();
		for (RevisionRef seen : reports) {
			ReportEntry now = entries.get(seen.id());
			// nobody learns by guessing what there is in other regions
			if (now == null || !person.mayEnter(now.region())) {
				faults.add(Fault.ofForm(Finding.hard(Field.ENTRY, "actuals.ledger.unknown")));
			}
			else {
				act.obstacle()
					.of(seen, now)
					.ifPresent((finding) -> faults.add(new Fault(now.plan(), now.measure(), finding)));
			}
		}
		if (!faults.isEmpty()) {
			return ReportOutcome.refused(faults);
		}
		act.work().accept(numbers);
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		entries.values().forEach((entry) -> told.put(entry.subject(), ReportDetails.of(entry.claim(), act.reason())));
		this.audit.recordAll(act.name(), person.login(), "measure", told);
		return ReportOutcome.done(numbers);
	}

	/**
	 * What is done to reports.
	 *
	 * @param name as the trail calls it
	 * @param reason the words of the decision; empty for none
	 */
	private record Act(String name, String reason, Obstacle obstacle, Consumer<List<Long>> work) {

	}

	/** What is in the way of it. */
	private interface Obstacle {

		Optional<Finding> of(RevisionRef seen, ReportEntry now);

	}

}
