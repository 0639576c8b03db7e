package org.lantu.followup.commenting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.ledger.LedgerRequests;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.CommentaryPublished;
import org.lantu.plan.Plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way in for commentary on targets: drafts, submissions, decisions. Each act is
 * one transaction with its audit rows, all or nothing; the same form sent twice
 * ({@code key}) is done once and answered twice.
 */
@Service
public class CommentaryLedger {

	private static final int LONGEST_REASON = 2000;

	private final CommentaryActs acts;

	private final LedgerRequests requests;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	CommentaryLedger(CommentaryActs acts, LedgerRequests requests, PlatformTransactionManager transactions,
			ApplicationEventPublisher events) {
		this.acts = acts;
		this.requests = requests;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/**
	 * Keeps a draft, which may be incomplete but not wrong, or submits for review.
	 * @param verdict the verdict of the target as it stands
	 */
	public CommentaryOutcome enter(Person person, String key, Plan plan, String target, BoundVerdict verdict,
			TypedCommentary typed, boolean submits) {
		if (typed.blank()) {
			return CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.nothing"));
		}
		return once(person, key, submits ? "commentary-submit" : "commentary-draft",
				List.of(plan.code(), target, typed), () -> this.acts.enter(person, plan, target, verdict, typed,
						submits ? ReviewState.SUBMITTED : ReviewState.DRAFT));
	}

	/** Makes a draft again of what waits for its review. */
	public CommentaryOutcome takeBack(Person person, String key, RevisionRef one) {
		return once(person, key, "commentary-take-back", List.of(one), () -> this.acts.takeBack(person, one));
	}

	/** Throws a draft or what was returned away; the trail keeps what it was. */
	public CommentaryOutcome discard(Person person, String key, RevisionRef one) {
		return once(person, key, "commentary-discard", List.of(one), () -> this.acts.discard(person, one));
	}

	/**
	 * Publishes what was submitted; visible to everybody at the next read.
	 * @param person a reviewer of the region who had no hand in it
	 */
	public CommentaryOutcome publish(Person person, String key, List<RevisionRef> some) {
		return once(person, key, "commentary-publish", some, () -> {
			CommentaryOutcome outcome = this.acts.decide(person, some, ReviewState.PUBLISHED, null);
			if (outcome.done()) {
				this.events.publishEvent(new CommentaryPublished(person.login()));
			}
			return outcome;
		});
	}

	/**
	 * Gives what was submitted back to those who entered it.
	 * @param reason what is to be done
	 */
	public CommentaryOutcome giveBack(Person person, String key, List<RevisionRef> some, String reason) {
		Optional<Finding> unfit = reason.isBlank()
				? Optional.of(Finding.missing(Field.DECISION, "actuals.ledger.reason"))
				: TypedText.unfit(reason, LONGEST_REASON, Field.DECISION);
		return unfit.map(CommentaryOutcome::refused)
			.orElseGet(() -> once(person, key, "commentary-return", some,
					() -> this.acts.decide(person, some, ReviewState.RETURNED, reason.strip())));
	}

	private CommentaryOutcome once(Person person, String key, String act, List<?> content,
			Supplier<CommentaryOutcome> work) {
		if (!LedgerRequests.takes(key)) {
			return CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.key"));
		}
		if (content.isEmpty()) {
			return CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.nothing"));
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			CommentaryOutcome outcome = first(person.login(), key, act, content.toString(), work);
			if (!outcome.done()) {
				status.setRollbackOnly();
				tell(person.login(), act, outcome);
			}
			return outcome;
		}));
	}

	private CommentaryOutcome first(String login, String key, String act, String content,
			Supplier<CommentaryOutcome> work) {
		if (this.requests.begin(login, key, act, content)) {
			return work.get();
		}
		return this.requests.answered(login, key).filter((before) -> before.same(act, content)).isPresent()
				? CommentaryOutcome.DONE
				: CommentaryOutcome.refused(Finding.hard(Field.ENTRY, "actuals.ledger.sent-before"));
	}

	private void tell(String login, String act, CommentaryOutcome outcome) {
		outcome.faults()
			.stream()
			.filter((fault) -> Outcome.isAnothers(fault.finding()))
			.forEach(
					(fault) -> this.events.publishEvent(Refused.another(login, (act + " " + fault.subject()).strip())));
	}

}
