package org.lantu.actuals.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Component;

/**
 * Keeps drafts and submits them, inside the transaction of the ledger. Whoever may enter
 * for the region may go on with a colleague's draft, for work must not wait for somebody
 * on leave; everybody who wrote in it is remembered, and none of them decides on it.
 */
@Component
class Entering {

	private final FigureChecks checks;

	private final FigureEntities figures;

	private final LedgerRows rows;

	private final LedgerFindings findings;

	private final Conflicts conflicts;

	private final AuditTrail audit;

	private final Clock clock;

	Entering(FigureChecks checks, FigureEntities figures, LedgerRows rows, LedgerFindings findings, Conflicts conflicts,
			AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.checks = checks;
		this.figures = figures;
		this.findings = findings;
		this.conflicts = conflicts;
		this.audit = audit;
		this.clock = clock;
	}

	/** Checks what is to be entered; needs no transaction. */
	CheckedEntry check(Person person, List<TypedFigure> typed) {
		long edition = this.rows.edition();
		return new CheckedEntry(edition, this.checks.check(person, typed));
	}

	Outcome draft(Person person, CheckedEntry entry) {
		return enter(person, entry, ReviewState.DRAFT, (checked) -> !checked.refused());
	}

	Outcome submit(Person person, CheckedEntry entry) {
		return enter(person, entry, ReviewState.SUBMITTED, CheckedFigure::submittable);
	}

	private Outcome enter(Person person, CheckedEntry entry, ReviewState state, Predicate<CheckedFigure> fit) {
		if (entry.figures().stream().anyMatch(fit.negate())) {
			return refused(entry.figures());
		}
		List<TypedFigure> typed = entry.typed();
		List<FigureKey> keys = typed.stream().map(TypedFigure::figure).distinct().toList();
		Map<FigureKey, FigureEntity> made = this.rows.make(keys);
		Map<FigureKey, FigureEntity> locked = new HashMap<>(made);
		if (made.size() < keys.size()) {
			locked.putAll(this.figures.locked(keys.stream().filter((key) -> !made.containsKey(key)).toList()));
		}
		List<Outcome.Row> inTheWay = typed.stream().map((figure) -> {
			Finding finding = this.conflicts.ofEntry(figure.seen(), get(locked, figure.figure()));
			return new Outcome.Row(figure.figure(), null, null, (finding != null) ? List.of(finding) : List.of());
		}).toList();
		if (inTheWay.stream().anyMatch((row) -> !row.findings().isEmpty())) {
			return Outcome.refused(inTheWay);
		}
		// what was published while this waited for the lock is part of the picture now
		List<CheckedFigure> checked = (this.rows.edition() == entry.edition()) ? entry.figures()
				: this.checks.check(person, typed);
		if (checked.stream().anyMatch(fit.negate())) {
			return refused(checked);
		}
		return written(person, checked, write(person, checked, locked, made.values(), state), state);
	}

	private Map<CheckedFigure, FigureRevisionEntity> write(Person person, List<CheckedFigure> checked,
			Map<FigureKey, FigureEntity> locked, Collection<FigureEntity> made, ReviewState state) {
		List<Long> rewritten = locked.values()
			.stream()
			.flatMap((figure) -> figure.open().stream())
			.map((open) -> open.ref().id())
			.toList();
		if (!rewritten.isEmpty()) {
			this.findings.drop(rewritten);
		}
		int added = locked.size() - rewritten.size();
		Iterator<Long> numbers = ((added > 0) ? this.figures.numbers(added) : List.<Long>of()).iterator();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Map<CheckedFigure, FigureRevisionEntity> written = new IdentityHashMap<>();
		checked.forEach((figure) -> written.put(figure, get(locked, figure.typed().figure())
			.enter(Objects.requireNonNull(figure.claim()), state, person.login(), now, numbers::next)));
		if (!made.isEmpty()) {
			this.rows.add(made);
		}
		if (made.size() < locked.size()) {
			this.figures.flush();
		}
		return written;
	}

	private Outcome written(Person person, List<CheckedFigure> checked,
			Map<CheckedFigure, FigureRevisionEntity> written, ReviewState state) {
		List<Outcome.Row> result = new ArrayList<>();
		Map<Long, List<Finding>> questions = new LinkedHashMap<>();
		Map<String, Map<String, ?>> told = new LinkedHashMap<>();
		for (CheckedFigure figure : checked) {
			FigureKey key = figure.typed().figure();
			FigureRevisionEntity revision = Objects.requireNonNull(written.get(figure));
			questions.put(revision.ref().id(), figure.questions());
			result.add(new Outcome.Row(key, revision.ref(), revision.state(), figure.findings()));
			told.put(key.toString(), AuditDetails.of(revision));
		}
		this.audit.recordAll((state == ReviewState.DRAFT) ? "figure-drafted" : "figure-submitted", person.login(),
				"figure", told);
		if (state == ReviewState.SUBMITTED) {
			this.findings.keep(questions);
		}
		return Outcome.done(result);
	}

	private static FigureEntity get(Map<FigureKey, FigureEntity> figures, FigureKey key) {
		return Objects.requireNonNull(figures.get(key));
	}

	private static Outcome refused(Collection<CheckedFigure> checked) {
		return Outcome.refused(checked.stream()
			.map((figure) -> new Outcome.Row(figure.typed().figure(), figure.typed().seen(), null, figure.findings()))
			.toList());
	}

}
