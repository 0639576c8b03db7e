package org.lantu.followup.reviewing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.ledger.LedgerRequests;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.audit.AuditTrail;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does acts: each is one transaction with its audit rows, for one or many, all or
 * nothing; the same form sent twice ({@code key}) is done once and answered twice.
 */
@Component
public class ReviewActs {

	private final ReviewObstacles obstacles;

	private final LedgerRequests requests;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReviewActs(ReviewObstacles obstacles, LedgerRequests requests, AuditTrail audit,
			PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
		this.obstacles = obstacles;
		this.requests = requests;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
		this.clock = clock;
	}

	ReviewObstacles obstacles() {
		return this.obstacles;
	}

	/** Tells others of it, in its transaction. */
	void publish(Object event) {
		this.events.publishEvent(event);
	}

	/** As exact as the database keeps it. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Does something once for a form.
	 * @param act as requests and refusals call it
	 * @param content what is done it to; a form sent twice has the same
	 */
	ReviewOutcome once(Person person, String key, String act, List<?> content, boolean nothing,
			Supplier<ReviewOutcome> work) {
		if (!LedgerRequests.takes(key)) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.key"));
		}
		if (nothing) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.nothing"));
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			ReviewOutcome outcome = first(person.login(), key, act, content.toString(), work);
			if (!outcome.done()) {
				status.setRollbackOnly();
				tell(person.login(), act, outcome);
			}
			return outcome;
		}));
	}

	private ReviewOutcome first(String login, String key, String act, String content, Supplier<ReviewOutcome> work) {
		if (this.requests.begin(login, key, act, content)) {
			return work.get();
		}
		return this.requests.answered(login, key).filter((before) -> before.same(act, content)).isPresent()
				? ReviewOutcome.DONE : ReviewOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.sent-before"));
	}

	private void tell(String login, String act, ReviewOutcome outcome) {
		outcome.faults()
			.stream()
			.filter((fault) -> Outcome.isAnothers(fault.finding()))
			.forEach((fault) -> this.events
				.publishEvent(Refused.another(login, "%s %s %s".formatted(act, fault.plan(), fault.part()).strip())));
	}

	/** Does an act on some, inside its transaction. */
	ReviewOutcome act(Person person, List<RevisionRef> some, ReviewedRows rows, Act act) {
		List<Long> numbers = some.stream().map(RevisionRef::id).distinct().toList();
		Map<Long, Reviewed> entries = rows.locked(numbers)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().id(), Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		List<Fault> faults = new ArrayList<>();
		for (RevisionRef seen : some) {
			Reviewed now = entries.get(seen.id());
			// nobody learns by guessing what there is in other regions
			if (now == null || !person.mayEnter(now.region())) {
				faults.add(new Fault("", "", Finding.hard(Field.ENTRY, "actuals.ledger.unknown")));
			}
			else {
				act.obstacle()
					.of(seen, now)
					.ifPresent((finding) -> faults.add(new Fault(now.plan(), now.part(), finding)));
			}
		}
		if (!faults.isEmpty()) {
			return new ReviewOutcome(faults);
		}
		act.work().accept(numbers);
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		entries.values().forEach((entry) -> {
			Map<String, Object> details = entry.details();
			if (!act.reason().isEmpty()) {
				details.put("reason", act.reason());
			}
			told.put(entry.plan() + " " + entry.part(), details);
		});
		this.audit.recordAll(act.name(), person.login(), act.auditedAs(), told);
		return ReviewOutcome.DONE;
	}

	/**
	 * What is done.
	 *
	 * @param name as the trail calls it
	 * @param auditedAs the kind of subject that the trail names
	 * @param reason the words of the decision; empty for none
	 */
	record Act(String name, String auditedAs, String reason, Obstacle obstacle, Consumer<List<Long>> work) {

	}

	/** What is in the way of it. */
	interface Obstacle {

		Optional<Finding> of(RevisionRef seen, Reviewed now);

	}

}
