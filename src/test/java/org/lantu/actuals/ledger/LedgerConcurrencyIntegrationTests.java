package org.lantu.actuals.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.LI;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.ZHAO;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * Two at once: nobody's work is silently lost, nothing happens twice, and the audit trail
 * stands or falls with the act.
 */
class LedgerConcurrencyIntegrationTests extends LedgerTest {

	@Autowired
	private MessageSource messages;

	@Autowired
	private StatementCounter statements;

	@RepeatedTest(5)
	void letsOneOfTwoAnalystsInTheSameCell(RepetitionInfo turn) throws Exception {
		TypedFigure typed = typed("little-giant-enterprises", 1950 + turn.getCurrentRepetition(), "100");
		List<Outcome> outcomes = atOnce(() -> this.ledger.draft(WANG, key(), List.of(typed)),
				() -> this.ledger.draft(LI, key(), List.of(typed)));
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
			.singleElement()
			.satisfies((outcome) -> assertThat(keys(outcome)).containsExactly("actuals.ledger.drafted"));
		assertThat(revisions(typed)).isOne();
	}

	@RepeatedTest(5)
	void letsOneOfTwoReviewersDecide(RepetitionInfo turn) throws Exception {
		TypedFigure typed = typed("little-giant-enterprises", 1960 + turn.getCurrentRepetition(), "100");
		List<RevisionRef> submitted = List.of(submitted(WANG, typed));
		List<Outcome> outcomes = atOnce(() -> this.ledger.publish(CHEN, key(), submitted),
				() -> this.ledger.giveBack(ZHAO, key(), submitted, "no"));
		assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
		assertThat(audited("figure-published", typed) + audited("figure-returned", typed)).isOne();
	}

	@RepeatedTest(5)
	void takesDoubleClickForOne(RepetitionInfo turn) throws Exception {
		TypedFigure typed = typed("little-giant-enterprises", 1970 + turn.getCurrentRepetition(), "100");
		String form = key();
		List<Outcome> outcomes = atOnce(() -> this.ledger.submit(WANG, form, List.of(typed)),
				() -> this.ledger.submit(WANG, form, List.of(typed)));
		assertThat(outcomes).allMatch(Outcome::done);
		assertThat(refs(outcomes.get(0))).isEqualTo(refs(outcomes.get(1)));
		assertThat(revisions(typed)).isOne();
		assertThat(audited("figure-submitted", typed)).isOne();
	}

	@Test
	void takesRefusedFormOnceItIsCorrected() {
		String form = key();
		assertThat(this.ledger.submit(WANG, form, List.of(typed("little-giant-enterprises", 1980, "?"))).done())
			.isFalse();
		assertThat(this.ledger.submit(WANG, form, List.of(typed("little-giant-enterprises", 1980, "100"))).done())
			.isTrue();
	}

	@Test
	void refusesFormSentBeforeWithOtherContents() {
		String form = key();
		TypedFigure typed = typed("little-giant-enterprises", 1981, "100");
		this.ledger.submit(WANG, form, List.of(typed));
		assertThat(keys(this.ledger.submit(WANG, form, List.of(typed("little-giant-enterprises", 1981, "101")))))
			.containsExactly("actuals.ledger.sent-before");
		assertThat(keys(this.ledger.submit(LI, form, List.of(typed)))).containsExactly("actuals.ledger.submitted");
	}

	@Test
	void tellsTheSecondWriterWhoWasFirstAndWhen() {
		TypedFigure typed = typed("little-giant-enterprises", 1982, "100");
		RevisionRef draft = refs(this.ledger.draft(WANG, key(), List.of(typed))).get(0);
		Outcome second = this.ledger.draft(LI, key(),
				List.of(typed("little-giant-enterprises", 1982, "110", "", draft)));
		assertThat(second.done()).isTrue();
		Outcome late = this.ledger.draft(WANG, key(),
				List.of(typed("little-giant-enterprises", 1982, "120", "", draft)));
		assertThat(late.rows().get(0).findings().get(0).message().in(this.messages, Locale.CHINESE))
			.isEqualTo("li 在 2026-11-22 12:00 存了草稿（110），您的修改没有保存。请重新打开本页，看过之后再改。");
	}

	@Test
	void undoesTheActWithoutItsAuditRow() {
		TypedFigure typed = typed("little-giant-enterprises", 1983, "100");
		TestDatabase.unbound(this.jdbc)
			.sql("alter table audit_event add constraint no_more check (subject <> '" + typed.figure() + "')")
			.update();
		Outcome outcome = this.ledger.submit(WANG, key(), List.of(typed));
		TestDatabase.unbound(this.jdbc).sql("alter table audit_event drop constraint no_more").update();
		assertThat(outcome.done()).isFalse();
		assertThat(keys(outcome)).containsExactly("actuals.ledger.database");
		assertThat(revisions(typed)).isZero();
	}

	@Test
	void wordsWhatTheDatabaseAloneKnows() {
		TypedFigure typed = typed("little-giant-enterprises", 1984, "100");
		TestDatabase.unbound(this.jdbc)
			.sql("update indicator set max_value = 50000 where code = 'little-giant-enterprises'")
			.update();
		TestDatabase.unbound(this.jdbc)
			.sql("create trigger stricter before insert on figure_revision for each row "
					+ "when (new.quote = '100, stricter') execute function guard_truncate()")
			.update();
		TypedFigure refused = new TypedFigure(typed.figure(), "100", "", "", typed.source(), "100, stricter",
				typed.knownOn(), false, "", "", null);
		Outcome outcome = this.ledger.submit(WANG, key(), List.of(refused));
		TestDatabase.unbound(this.jdbc).sql("drop trigger stricter on figure_revision").update();
		assertThat(keys(outcome)).containsExactly("actuals.ledger.database");
		assertThat(revisions(typed)).isZero();
	}

	/** The rows of the audit trail, too, are written together. */
	@Test
	void asksTheDatabaseOnceForAllRows() {
		int one = this.statements.during(() -> submitted(WANG, typed("new-rd-institutions", 1950, "100")));
		List<TypedFigure> many = IntStream.range(1951, 1991)
			.mapToObj((year) -> typed("new-rd-institutions", year, "100"))
			.toList();
		int forty = this.statements.during(() -> this.ledger.submit(WANG, key(), many));
		assertThat(forty).isEqualTo(one).isLessThanOrEqualTo(20);
		assertThat(count("select count(*) from figure_revision r join figure f on f.id = r.figure "
				+ "where f.indicator = 'new-rd-institutions' and r.state = 'SUBMITTED'"))
			.isEqualTo(41);
		List<RevisionRef> refs = this.jdbc
			.sql("select r.id, r.version from figure_revision r join figure f on f.id = r.figure "
					+ "where f.indicator = 'new-rd-institutions' and r.state = 'SUBMITTED'")
			.query((row, number) -> new RevisionRef(row.getLong("id"), row.getInt("version")))
			.list();
		assertThat(Set.copyOf(refs(this.ledger.publish(CHEN, key(), refs)))).hasSize(41);
	}

}
