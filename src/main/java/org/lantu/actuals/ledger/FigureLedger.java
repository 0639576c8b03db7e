package org.lantu.actuals.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.FiguresPublished;
import org.lantu.actuals.FiguresReturned;
import org.lantu.actuals.FiguresSubmitted;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedFigure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way in for figures: drafts, submissions, decisions. Each act is one
 * transaction with its audit rows, for one figure or many, all or nothing; the same form
 * sent twice ({@code requestKey}) is done once and answered twice.
 */
@Service
public class FigureLedger {

	private static final Function<Outcome, Optional<Object>> UNTOLD = (outcome) -> Optional.empty();

	private final Entering entering;

	private final Deciding deciding;

	private final LedgerRequests requests;

	private final LedgerRows rows;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	FigureLedger(Entering entering, Deciding deciding, LedgerRequests requests, LedgerRows rows,
			PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.entering = entering;
		this.deciding = deciding;
		this.requests = requests;
		this.rows = rows;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/**
	 * Keeps drafts; they may be incomplete, but not wrong. A returned revision becomes a
	 * draft again.
	 * @param person who enters
	 * @param requestKey the form's own key, the same when it is sent twice
	 * @param typed what was typed
	 */
	public Outcome draft(Person person, String requestKey, List<TypedFigure> typed) {
		return draft(person, requestKey, typed, () -> this.entering.check(person, typed));
	}

	/** Keeps drafts of what was checked before. */
	public Outcome draft(Person person, String requestKey, CheckedEntry entry) {
		return draft(person, requestKey, entry.typed(), () -> entry);
	}

	private Outcome draft(Person person, String requestKey, List<TypedFigure> typed, Supplier<CheckedEntry> entry) {
		return once(person, requestKey, "draft", typed, () -> this.entering.draft(person, entry.get()), figures(typed),
				UNTOLD);
	}

	/**
	 * Submits for review, what was a draft, what was returned and what is new.
	 * @param person who submits
	 * @param requestKey the form's own key
	 * @param typed what was typed
	 */
	public Outcome submit(Person person, String requestKey, List<TypedFigure> typed) {
		return submit(person, requestKey, typed, () -> this.entering.check(person, typed));
	}

	/** Submits what was checked before. */
	public Outcome submit(Person person, String requestKey, CheckedEntry entry) {
		return submit(person, requestKey, entry.typed(), () -> entry);
	}

	private Outcome submit(Person person, String requestKey, List<TypedFigure> typed, Supplier<CheckedEntry> entry) {
		return once(person, requestKey, "submit", typed, () -> this.entering.submit(person, entry.get()),
				figures(typed), (outcome) -> Optional.of(new FiguresSubmitted(person.login(), requestKey)));
	}

	/**
	 * Publishes submitted revisions; visible to everybody at the next read.
	 * @param person a reviewer who had no hand in them
	 * @param requestKey the form's own key
	 * @param revisions the revisions as the reviewer saw them
	 */
	public Outcome publish(Person person, String requestKey, List<RevisionRef> revisions) {
		return once(person, requestKey, "publish", revisions, () -> this.deciding.publish(person, revisions), List.of(),
				(outcome) -> Optional.of(new FiguresPublished(outcome.rows()
					.stream()
					.map((row) -> Objects.requireNonNull(row.figure()).series())
					.collect(Collectors.toUnmodifiableSet()))));
	}

	/**
	 * Gives submitted revisions back to those who entered them.
	 * @param person a reviewer who had no hand in them
	 * @param requestKey the form's own key
	 * @param revisions the revisions as the reviewer saw them
	 * @param reason what is to be done
	 */
	public Outcome giveBack(Person person, String requestKey, List<RevisionRef> revisions, String reason) {
		return once(person, requestKey, "return", revisions.isEmpty() ? List.of() : List.of(revisions, reason),
				() -> this.deciding.giveBack(person, revisions, reason), List.of(),
				(outcome) -> Optional.of(new FiguresReturned(person.login(), requestKey)));
	}

	/**
	 * Throws drafts and returned revisions away; the audit trail keeps what they were.
	 * @param person somebody who may enter for the region
	 * @param requestKey the form's own key
	 * @param revisions the revisions as the person saw them
	 */
	public Outcome discard(Person person, String requestKey, List<RevisionRef> revisions) {
		return once(person, requestKey, "discard", revisions, () -> this.deciding.discard(person, revisions), List.of(),
				UNTOLD);
	}

	/**
	 * Makes drafts again of what waits for its review.
	 * @param person somebody who had a hand in them
	 * @param requestKey the form's own key
	 * @param revisions the revisions as the person saw them
	 */
	public Outcome takeBack(Person person, String requestKey, List<RevisionRef> revisions) {
		return once(person, requestKey, "take-back", revisions, () -> this.deciding.takeBack(person, revisions),
				List.of(), UNTOLD);
	}

	/**
	 * Checks ahead what will be entered, on any thread; whoever enters it is not kept
	 * waiting for that.
	 * @param person who will enter it
	 * @param typed what was typed
	 */
	public CheckedEntry check(Person person, List<TypedFigure> typed) {
		return this.entering.check(person, typed);
	}

	private static List<FigureKey> figures(List<TypedFigure> typed) {
		return typed.stream().map(TypedFigure::figure).toList();
	}

	private Outcome once(Person person, String key, String act, List<?> content, Supplier<Outcome> work,
			List<FigureKey> figures, Function<Outcome, Optional<Object>> event) {
		if (!LedgerRequests.takes(key)) {
			return refused("actuals.ledger.key");
		}
		if (content.isEmpty()) {
			return refused("actuals.ledger.nothing");
		}
		try {
			return Objects.requireNonNull(this.transaction
				.execute((status) -> inTransaction(person.login(), key, act, content.toString(), work, event, status)));
		}
		catch (DataIntegrityViolationException ex) {
			return DatabaseRefusals.outcome(ex, figures);
		}
	}

	/**
	 * The event is told inside the transaction: who listens after the commit is noted
	 * with the figures, and hears of them even where the portal is killed in between.
	 */
	private Outcome inTransaction(String login, String key, String act, String content, Supplier<Outcome> work,
			Function<Outcome, Optional<Object>> event, TransactionStatus status) {
		if (!this.requests.begin(login, key, act, content)) {
			LedgerRequests.Answered answered = this.requests.answered(login, key).orElseThrow();
			return answered.same(act, content) ? again(answered.revisions()) : refused("actuals.ledger.sent-before");
		}
		Outcome outcome = work.get();
		if (outcome.done()) {
			this.requests.finish(login, key,
					outcome.rows().stream().map((row) -> Objects.requireNonNull(row.revision()).id()).toList());
			event.apply(outcome).ifPresent(this.events::publishEvent);
		}
		else {
			status.setRollbackOnly();
			outcome.rows().forEach((row) -> tell(login, act, row));
		}
		return outcome;
	}

	private void tell(String login, String act, Outcome.Row row) {
		if (row.findings().stream().anyMatch(Outcome::isAnothers)) {
			this.events.publishEvent(Refused.another(login,
					act + " " + ((row.figure() != null) ? row.figure() : String.valueOf(row.revision()))));
		}
	}

	/** The first answer once more, with where its revisions stand by now. */
	private Outcome again(List<Long> revisions) {
		Map<Long, LedgerEntry> now = this.rows.byId(revisions);
		return Outcome.done(revisions.stream()
			.filter(now::containsKey)
			.map(now::get)
			.map((entry) -> new Outcome.Row(entry.figure(), entry.ref(), entry.state(), List.of()))
			.toList());
	}

	private static Outcome refused(String key) {
		return Outcome.refused(List.of(Outcome.Row.refused(null, Finding.hard(Field.ENTRY, key))));
	}

}
