package org.lantu.followup.reporting;

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
import org.lantu.followup.MeasuresReported;
import org.lantu.plan.Plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way in for reports on measures: drafts, submissions, decisions. Each act is
 * one transaction with its audit rows, for one report or many, all or nothing; the same
 * form sent twice ({@code key}) is done once and answered twice.
 */
@Service
public class ReportLedger {

	private static final int LONGEST_REASON = 2000;

	private final ReportEntering entering;

	private final ReportPassing passing;

	private final LedgerRequests requests;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	ReportLedger(ReportEntering entering, ReportPassing passing, LedgerRequests requests,
			PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.entering = entering;
		this.passing = passing;
		this.requests = requests;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/** Keeps drafts; they may be incomplete, but not wrong. */
	public ReportOutcome draft(Person person, String key, Plan plan, List<TypedReport> typed) {
		return once(person, key, "measure-draft", List.of(plan.code(), typed), typed.isEmpty(),
				() -> this.entering.enter(person, plan, typed, ReviewState.DRAFT));
	}

	/** Submits for review, what was a draft, what was returned and what is new. */
	public ReportOutcome submit(Person person, String key, Plan plan, List<TypedReport> typed) {
		return once(person, key, "measure-submit", List.of(plan.code(), typed), typed.isEmpty(),
				() -> this.entering.enter(person, plan, typed, ReviewState.SUBMITTED));
	}

	/** Makes drafts again of what waits for its review. */
	public ReportOutcome takeBack(Person person, String key, List<RevisionRef> reports) {
		return once(person, key, "measure-take-back", reports, reports.isEmpty(),
				() -> this.passing.takeBack(person, reports));
	}

	/** Throws drafts and returned reports away; the trail keeps what they were. */
	public ReportOutcome discard(Person person, String key, List<RevisionRef> reports) {
		return once(person, key, "measure-discard", reports, reports.isEmpty(),
				() -> this.passing.discard(person, reports));
	}

	/**
	 * Publishes submitted reports; visible to everybody at the next read.
	 * @param person a reviewer of the region who had no hand in them
	 */
	public ReportOutcome publish(Person person, String key, List<RevisionRef> reports) {
		return once(person, key, "measure-publish", reports, reports.isEmpty(), () -> {
			ReportOutcome outcome = this.passing.publish(person, reports);
			if (outcome.done()) {
				this.events.publishEvent(new MeasuresReported(person.login()));
			}
			return outcome;
		});
	}

	/**
	 * Gives submitted reports back to those who entered them.
	 * @param reason what is to be done
	 */
	public ReportOutcome giveBack(Person person, String key, List<RevisionRef> reports, String reason) {
		Optional<Finding> unfit = reason.isBlank()
				? Optional.of(Finding.missing(Field.DECISION, "actuals.ledger.reason"))
				: TypedText.unfit(reason, LONGEST_REASON, Field.DECISION);
		return unfit.map(ReportLedger::refused)
			.orElseGet(() -> once(person, key, "measure-return", List.of(reports, reason), reports.isEmpty(),
					() -> this.passing.giveBack(person, reports, reason.strip())));
	}

	private ReportOutcome once(Person person, String key, String act, List<?> content, boolean nothing,
			Supplier<ReportOutcome> work) {
		if (!LedgerRequests.takes(key)) {
			return refused(Finding.hard(Field.ENTRY, "actuals.ledger.key"));
		}
		if (nothing) {
			return refused(Finding.hard(Field.ENTRY, "actuals.ledger.nothing"));
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			ReportOutcome outcome = first(person.login(), key, act, content.toString(), work);
			if (!outcome.done()) {
				status.setRollbackOnly();
				tell(person.login(), act, outcome);
			}
			return outcome;
		}));
	}

	private ReportOutcome first(String login, String key, String act, String content, Supplier<ReportOutcome> work) {
		if (this.requests.begin(login, key, act, content)) {
			return work.get();
		}
		return this.requests.answered(login, key).filter((before) -> before.same(act, content)).isPresent()
				? ReportOutcome.done(List.of()) : refused(Finding.hard(Field.ENTRY, "actuals.ledger.sent-before"));
	}

	private void tell(String login, String act, ReportOutcome outcome) {
		outcome.faults()
			.stream()
			.filter((fault) -> Outcome.isAnothers(fault.finding()))
			.forEach((fault) -> this.events.publishEvent(Refused.another(login,
					fault.plan().isEmpty() ? act : act + " " + fault.plan() + " " + fault.measure())));
	}

	private static ReportOutcome refused(Finding finding) {
		return ReportOutcome.refused(List.of(ReportOutcome.Fault.ofForm(finding)));
	}

}
