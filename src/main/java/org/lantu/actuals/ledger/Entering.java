package org.lantu.actuals.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.Entry;
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

	private final LedgerRows rows;

	private final LedgerWriter writer;

	private final LedgerFindings findings;

	private final Conflicts conflicts;

	private final AuditTrail audit;

	Entering(FigureChecks checks, LedgerRows rows, LedgerWriter writer, LedgerFindings findings, Conflicts conflicts,
			AuditTrail audit) {
		this.checks = checks;
		this.rows = rows;
		this.writer = writer;
		this.findings = findings;
		this.conflicts = conflicts;
		this.audit = audit;
	}

	Outcome draft(Person actor, List<TypedFigure> typed) {
		return enter(actor, typed, ReviewState.DRAFT, (checked) -> !checked.refused());
	}

	Outcome submit(Person actor, List<TypedFigure> typed) {
		return enter(actor, typed, ReviewState.SUBMITTED, CheckedFigure::submittable);
	}

	private Outcome enter(Person actor, List<TypedFigure> typed, ReviewState state, Predicate<CheckedFigure> fit) {
		List<FigureKey> figures = typed.stream().map(TypedFigure::figure).toList();
		List<CheckedFigure> first = this.checks.check(actor, typed);
		if (first.stream().anyMatch(fit.negate())) {
			return refused(first);
		}
		Map<FigureKey, Long> ids = this.rows.lock(figures);
		Map<FigureKey, LedgerEntry> open = this.rows.open(ids.values());
		List<Outcome.Row> inTheWay = conflicts(typed, open);
		if (inTheWay.stream().anyMatch((row) -> !row.findings().isEmpty())) {
			return Outcome.refused(inTheWay);
		}
		// what was published while this waited for the lock is part of the picture now
		List<CheckedFigure> checked = this.checks.check(actor, typed);
		if (checked.stream().anyMatch(fit.negate())) {
			return refused(checked);
		}
		write(actor, checked, ids, open, state);
		return written(actor, checked, this.rows.open(ids.values()), state);
	}

	private List<Outcome.Row> conflicts(List<TypedFigure> typed, Map<FigureKey, LedgerEntry> open) {
		List<Long> gone = typed.stream()
			.filter((figure) -> !open.containsKey(figure.figure()))
			.map(TypedFigure::seen)
			.filter(Objects::nonNull)
			.map(RevisionRef::id)
			.toList();
		Map<Long, LedgerEntry> later = gone.isEmpty() ? Map.of() : this.rows.byId(gone);
		return typed.stream().map((figure) -> {
			RevisionRef seen = figure.seen();
			LedgerEntry became = (seen != null) ? later.get(seen.id()) : null;
			boolean ofThis = became != null && became.figure().equals(figure.figure());
			Finding finding = this.conflicts.ofEntry(seen, open.get(figure.figure()), ofThis ? became : null);
			return new Outcome.Row(figure.figure(), null, null, (finding != null) ? List.of(finding) : List.of());
		}).toList();
	}

	private void write(Person actor, List<CheckedFigure> checked, Map<FigureKey, Long> ids,
			Map<FigureKey, LedgerEntry> open, ReviewState state) {
		Map<Long, Entry> added = new LinkedHashMap<>();
		Map<Long, Entry> changed = new LinkedHashMap<>();
		for (CheckedFigure figure : checked) {
			Entry entry = Objects.requireNonNull(figure.entry());
			LedgerEntry before = open.get(entry.figure());
			if (before != null) {
				changed.put(before.ref().id(), entry);
			}
			else {
				added.put(Objects.requireNonNull(ids.get(entry.figure())), entry);
			}
		}
		this.writer.add(added, state, actor.login());
		this.writer.change(changed, state, actor.login());
		this.findings.drop(changed.keySet());
	}

	private Outcome written(Person actor, List<CheckedFigure> checked, Map<FigureKey, LedgerEntry> now,
			ReviewState state) {
		List<Outcome.Row> result = new ArrayList<>();
		Map<Long, List<Finding>> questions = new LinkedHashMap<>();
		for (CheckedFigure figure : checked) {
			LedgerEntry entry = Objects.requireNonNull(now.get(figure.typed().figure()));
			questions.put(entry.ref().id(), figure.questions());
			result.add(Outcome.Row.of(entry, figure.findings()));
			this.audit.record((state == ReviewState.DRAFT) ? "figure-drafted" : "figure-submitted", actor.login(),
					"figure", entry.figure().toString(), AuditDetails.of(entry));
		}
		if (state == ReviewState.SUBMITTED) {
			this.findings.keep(questions);
		}
		return Outcome.done(result);
	}

	private static Outcome refused(Collection<CheckedFigure> checked) {
		return Outcome.refused(checked.stream()
			.map((figure) -> new Outcome.Row(figure.typed().figure(), figure.typed().seen(), null, figure.findings()))
			.toList());
	}

}
