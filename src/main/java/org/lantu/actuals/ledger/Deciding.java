package org.lantu.actuals.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedText;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Component;

/**
 * Publishes, gives back and throws away, inside the transaction of the ledger.
 */
@Component
class Deciding {

	private static final int LONGEST_REASON = 2000;

	private final LedgerRows rows;

	private final LedgerWriter writer;

	private final Conflicts conflicts;

	private final AuditTrail audit;

	Deciding(LedgerRows rows, LedgerWriter writer, Conflicts conflicts, AuditTrail audit) {
		this.rows = rows;
		this.writer = writer;
		this.conflicts = conflicts;
		this.audit = audit;
	}

	Outcome publish(Person actor, List<RevisionRef> revisions) {
		return decide(actor, revisions, ReviewState.PUBLISHED, null);
	}

	Outcome giveBack(Person actor, List<RevisionRef> revisions, String reason) {
		Optional<Finding> unfit = reason.isBlank()
				? Optional.of(Finding.missing(Field.DECISION, "actuals.ledger.reason"))
				: TypedText.unfit(reason, LONGEST_REASON, Field.DECISION);
		if (unfit.isPresent()) {
			return Outcome.refused(revisions.stream()
				.map((revision) -> new Outcome.Row(null, revision, null, List.of(unfit.get())))
				.toList());
		}
		return decide(actor, revisions, ReviewState.RETURNED, reason.strip());
	}

	Outcome discard(Person actor, List<RevisionRef> revisions) {
		return act(actor, revisions, "figure-discarded", (seen, now) -> this.conflicts.ofDiscard(actor, seen, now),
				this.writer::delete);
	}

	private Outcome decide(Person actor, List<RevisionRef> revisions, ReviewState state, @Nullable String note) {
		return act(actor, revisions, (state == ReviewState.PUBLISHED) ? "figure-published" : "figure-returned",
				(seen, now) -> this.conflicts.ofDecision(actor, seen, now),
				(ids) -> this.writer.decide(ids, state, actor.login(), note));
	}

	private Outcome act(Person actor, List<RevisionRef> revisions, String act, Obstacle obstacle, Work work) {
		List<Long> ids = revisions.stream().map(RevisionRef::id).distinct().toList();
		this.rows.lockOf(ids);
		Map<Long, LedgerEntry> before = this.rows.byId(ids);
		List<Outcome.Row> obstacles = new ArrayList<>();
		for (RevisionRef seen : revisions) {
			LedgerEntry now = before.get(seen.id());
			// nobody learns by guessing what there is in other regions
			if (now == null || !actor.mayEnter(now.figure().region())) {
				obstacles.add(Outcome.Row.refused(null, Finding.hard(Field.ENTRY, "actuals.ledger.unknown")));
				continue;
			}
			Finding finding = obstacle.of(seen, now);
			obstacles.add(Outcome.Row.of(now, (finding != null) ? List.of(finding) : List.of()));
		}
		if (obstacles.stream().anyMatch((row) -> !row.findings().isEmpty())) {
			return Outcome.refused(obstacles);
		}
		work.on(ids);
		Map<Long, LedgerEntry> after = this.rows.byId(ids);
		List<Outcome.Row> result = new ArrayList<>();
		for (Long id : ids) {
			LedgerEntry entry = Objects.requireNonNullElse(after.get(id), Objects.requireNonNull(before.get(id)));
			Map<String, Object> details = AuditDetails.of(entry);
			if (entry.decisionNote() != null) {
				details.put("note", entry.decisionNote());
			}
			this.audit.record(act, actor.login(), "figure", entry.figure().toString(), details);
			result.add(Outcome.Row.of(entry, List.of()));
		}
		return Outcome.done(result);
	}

	/** What is in the way of an act; {@code null} where nothing is. */
	private interface Obstacle {

		@Nullable Finding of(RevisionRef seen, LedgerEntry now);

	}

	/** What is done to the revisions. */
	private interface Work {

		void on(Collection<Long> revisions);

	}

}
