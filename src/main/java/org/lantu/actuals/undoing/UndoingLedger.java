package org.lantu.actuals.undoing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.FiguresPublished;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes imports back as a whole, and decides on what of them was published. Each act is
 * one transaction: a portal that is killed has done all of it, or nothing.
 */
@Service
public class UndoingLedger {

	private static final int LONGEST_REASON = 2000;

	private final UndoingBook book;

	private final FigureLedger ledger;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final Clock clock;

	private final TransactionTemplate transaction;

	UndoingLedger(UndoingBook book, FigureLedger ledger, AuditTrail audit, ApplicationEventPublisher events,
			MessageSource messages, Clock clock, PlatformTransactionManager transactions) {
		this.book = book;
		this.ledger = ledger;
		this.audit = audit;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Takes an import back: throws away what waits, and asks reviewers to withdraw what
	 * is published.
	 * @return why nothing was done; nothing where it was
	 */
	public Optional<Message> undo(Person person, long imported, String reason) {
		return unfit(reason).or(() -> once(() -> undone(person, imported, reason.strip())));
	}

	/**
	 * Decides on what was asked for of a region.
	 * @param withdraws whether it is withdrawn; else it stays, with a reason
	 * @return why nothing was done; nothing where it was
	 */
	public Optional<Message> decide(Person reviewer, long undoing, String region, boolean withdraws, String note) {
		Optional<Message> unfit = withdraws ? Optional.empty() : unfit(note);
		return unfit.or(() -> once(() -> decided(reviewer, undoing, region, withdraws, note.strip())));
	}

	private static Optional<Message> unfit(String reason) {
		return (reason.isBlank() || reason.length() > LONGEST_REASON || !TypedText.storable(reason))
				? Optional.of(new Message("undoing.reason.missing", List.of())) : Optional.empty();
	}

	private Optional<Message> once(Supplier<@Nullable Message> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Message refusal = work.get();
			if (refusal != null) {
				status.setRollbackOnly();
			}
			return Optional.ofNullable(refusal);
		}));
	}

	/** A region at a time, so that no more is in memory than that. */
	private @Nullable Message undone(Person person, long imported, String reason) {
		Set<String> own = new HashSet<>(this.book.locked(imported));
		if (own.isEmpty()) {
			return new Message("undoing.nothing", List.of());
		}
		own.add(person.login());
		this.book.lockFigures(imported);
		long undoing = this.book.add(imported, reason, person.login(), now());
		Map<UndoneFate, Integer> counts = new EnumMap<>(UndoneFate.class);
		Set<String> asked = new HashSet<>();
		for (String region : this.book.regions(imported)) {
			UndoingPlan plan = UndoingPlan.of(person, this.book.brought(imported, region), own);
			if (!plan.figures().isEmpty()) {
				this.book.add(undoing, plan.figures());
				Message refusal = thrownAway(person, undoing + "-" + region, plan);
				if (refusal != null) {
					return refusal;
				}
				plan.figures().forEach((figure) -> counts.merge(figure.fate(), 1, Integer::sum));
				if (plan.asks()) {
					asked.add(region);
				}
			}
		}
		if (counts.isEmpty()) {
			return new Message("undoing.nothing", List.of());
		}
		this.audit.record("import-undone", person.login(), "import", String.valueOf(imported),
				Map.of("reason", reason, "removed", counts.getOrDefault(UndoneFate.REMOVED, 0), "asked",
						counts.getOrDefault(UndoneFate.ASKED, 0), "left", counts.getOrDefault(UndoneFate.LEFT, 0)));
		if (!asked.isEmpty()) {
			this.events.publishEvent(new WithdrawalAsked(undoing, person.login(), Set.copyOf(asked)));
		}
		return null;
	}

	/** What waits becomes a draft again, and goes as drafts go. */
	private @Nullable Message thrownAway(Person person, String what, UndoingPlan plan) {
		List<RevisionRef> open = plan.open();
		if (!plan.submitted().isEmpty()) {
			Outcome back = this.ledger.takeBack(person, "undo-" + what + "-back", plan.submitted());
			if (!back.done()) {
				return refusal(back);
			}
			open = Stream
				.concat(open.stream(), back.rows().stream().map((row) -> Objects.requireNonNull(row.revision())))
				.toList();
		}
		if (open.isEmpty()) {
			return null;
		}
		Outcome gone = this.ledger.discard(person, "undo-" + what, open);
		return gone.done() ? null : refusal(gone);
	}

	private static Message refusal(Outcome outcome) {
		return outcome.rows()
			.stream()
			.flatMap((row) -> row.findings().stream())
			.map((finding) -> finding.message())
			.findFirst()
			.orElseGet(() -> new Message("undoing.nothing", List.of()));
	}

	private @Nullable Message decided(Person reviewer, long undoing, String region, boolean withdraws, String note) {
		Optional<ImportUndoing> asked = this.book.find(undoing);
		List<BroughtFigure> figures = this.book.asked(undoing, region);
		if (asked.isEmpty() || figures.isEmpty() || !reviewer.mayReview(region)) {
			return new Message("undoing.decided", List.of());
		}
		if (asked.get().by().equals(reviewer.login())) {
			return new Message("undoing.own", List.of());
		}
		if (!withdraws) {
			this.book.keep(undoing, region, reviewer.login(), now(), note);
			record("figure-kept", reviewer, figures, note);
			return null;
		}
		this.book.left(undoing,
				figures.stream().filter((figure) -> figure.changed() != null).map(BroughtFigure::leftAlone).toList());
		withdraw(reviewer, asked.get(), figures.stream().filter((figure) -> figure.changed() == null).toList());
		return null;
	}

	private void withdraw(Person reviewer, ImportUndoing asked, List<BroughtFigure> figures) {
		if (figures.isEmpty()) {
			return;
		}
		this.book.withdraw(asked.id(), figures.stream().map(BroughtFigure::ordinal).toList(), reviewer.login(), now(),
				told(asked.reason(), Locale.SIMPLIFIED_CHINESE), told(asked.reason(), Locale.ENGLISH));
		record("figure-withdrawn", reviewer, figures, asked.reason());
		this.events.publishEvent(new FiguresPublished(
				figures.stream().map((figure) -> figure.figure().series()).collect(Collectors.toUnmodifiableSet())));
	}

	private String told(String reason, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage("undoing.told", new Object[] { reason }, locale));
	}

	private void record(String act, Person reviewer, List<BroughtFigure> figures, String reason) {
		Map<String, Map<String, ?>> told = new LinkedHashMap<>();
		figures.forEach((figure) -> told.put(figure.figure().toString(), Map.of("reason", reason)));
		this.audit.recordAll(act, reviewer.login(), "figure", told);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
