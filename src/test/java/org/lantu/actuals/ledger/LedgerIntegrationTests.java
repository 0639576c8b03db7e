package org.lantu.actuals.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FiguresPublished;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.ADMIN;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.LI;
import static org.lantu.actuals.LedgerPeople.STRANGER;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.ZHAO;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * The way of a figure from draft to publication, and everything that is refused on it.
 * Each test has figures of its own.
 */
class LedgerIntegrationTests extends LedgerTest {

	@Autowired
	private Actuals actuals;

	@Autowired
	private Told told;

	@Test
	void publishesWhatOneEntersAndAnotherReviews() {
		TypedFigure typed = typed("gazelle-enterprises", 2001, "100");
		RevisionRef submitted = submitted(WANG, typed);
		assertThat(published(typed)).isEmpty();
		Outcome outcome = this.ledger.publish(CHEN, key(), List.of(submitted));
		assertThat(outcome.done()).isTrue();
		assertThat(outcome.rows().get(0).state()).isEqualTo(ReviewState.PUBLISHED);
		assertThat(published(typed)).singleElement()
			.satisfies((revision) -> assertThat(revision.value()).hasToString("100"));
		assertThat(this.told.events()).contains(new FiguresPublished(Set.of(typed.figure().series())));
		assertThat(audited("figure-submitted", typed)).isOne();
		assertThat(audited("figure-published", typed)).isOne();
	}

	@Test
	void keepsTheDecimalsThatWereTyped() {
		TypedFigure typed = typed("rd-intensity", 2001, "1.40", "早年", null);
		this.ledger.publish(CHEN, key(), List.of(submitted(WANG, typed)));
		assertThat(published(typed).get(0).value()).hasToString("1.40");
	}

	/** The clock stands still here: nothing but the decimals tells the two apart. */
	@Test
	void writesMoreDecimalsOverFewer() {
		RevisionRef first = refs(this.ledger.draft(WANG, key(), List.of(typed("rd-intensity", 2003, "1.4")))).get(0);
		RevisionRef second = refs(
				this.ledger.draft(WANG, key(), List.of(typed("rd-intensity", 2003, "1.40", "", first))))
			.get(0);
		assertThat(this.jdbc.sql("select value from figure_revision where id = ?")
			.param(second.id())
			.query(BigDecimal.class)
			.single()).hasToString("1.40");
		assertThat(second).isEqualTo(new RevisionRef(first.id(), first.version() + 1));
	}

	@Test
	void keepsIncompleteDraftButSubmitsOnlyAWholeOne() {
		TypedFigure draft = new TypedFigure(typed("gazelle-enterprises", 2002, "").figure(), "100", "", "", "", "", "",
				false, "", "", null);
		Outcome kept = this.ledger.draft(WANG, key(), List.of(draft));
		assertThat(kept.done()).isTrue();
		Outcome refused = this.ledger.submit(WANG, key(), List.of(seen(draft, refs(kept).get(0))));
		assertThat(keys(refused)).containsExactlyInAnyOrder("actuals.check.source.missing",
				"actuals.check.quote.missing", "actuals.check.known-on.missing");
		assertThat(refused.done()).isFalse();
		TypedFigure whole = typed("gazelle-enterprises", 2002, "100", "", refs(kept).get(0));
		assertThat(this.ledger.submit(WANG, key(), List.of(whole)).done()).isTrue();
		assertThat(revisions(whole)).isOne();
	}

	@Test
	void givesBackWithWordsAndTakesTheCorrection() {
		TypedFigure typed = typed("gazelle-enterprises", 2003, "100");
		RevisionRef first = submitted(WANG, typed);
		assertThat(keys(this.ledger.giveBack(CHEN, key(), List.of(first), " ")))
			.containsExactly("actuals.ledger.reason");
		Outcome returned = this.ledger.giveBack(CHEN, key(), List.of(first), "来源不对");
		assertThat(returned.rows().get(0).state()).isEqualTo(ReviewState.RETURNED);
		RevisionRef again = submitted(WANG,
				typed("gazelle-enterprises", 2003, "101", "", returned.rows().get(0).revision()));
		assertThat(again.id()).isEqualTo(first.id());
		assertThat(this.ledger.publish(CHEN, key(), List.of(again)).done()).isTrue();
		assertThat(published(typed).get(0).value()).hasToString("101");
	}

	@Test
	void neverLetsAnybodyDecideOnWhatTheyHadAHandIn() {
		TypedFigure typed = typed("gazelle-enterprises", 2004, "100");
		assertThat(keys(this.ledger.publish(CHEN, key(), List.of(submitted(CHEN, typed)))))
			.containsExactly("actuals.ledger.own");
		TypedFigure other = typed("gazelle-enterprises", 2005, "100");
		RevisionRef draft = refs(this.ledger.draft(ZHAO, key(), List.of(other))).get(0);
		RevisionRef submitted = submitted(WANG, seen(other, draft));
		assertThat(keys(this.ledger.publish(ZHAO, key(), List.of(submitted)))).containsExactly("actuals.ledger.own");
		assertThat(keys(this.ledger.giveBack(ZHAO, key(), List.of(submitted), "no")))
			.containsExactly("actuals.ledger.own");
		assertThat(this.ledger.publish(CHEN, key(), List.of(submitted)).done()).isTrue();
	}

	@Test
	void letsOnlyReviewersOfTheRegionDecide() {
		RevisionRef submitted = submitted(WANG, typed("gazelle-enterprises", 2006, "100"));
		assertThat(keys(this.ledger.publish(LI, key(), List.of(submitted))))
			.containsExactly("actuals.ledger.no-reviewer");
		for (Person outsider : List.of(STRANGER, ADMIN)) {
			Outcome outcome = this.ledger.publish(outsider, key(), List.of(submitted));
			assertThat(keys(outcome)).containsExactly("actuals.ledger.unknown");
			assertThat(outcome.rows().get(0).figure()).isNull();
			assertThat(keys(this.ledger.publish(outsider, key(), List.of(new RevisionRef(987654321, 0)))))
				.containsExactly("actuals.ledger.unknown");
		}
	}

	@Test
	void letsOnlyPeopleOfTheRegionEnter() {
		TypedFigure typed = typed("gazelle-enterprises", 2007, "100");
		for (Person outsider : List.of(STRANGER, ADMIN)) {
			assertThat(keys(this.ledger.submit(outsider, key(), List.of(typed))))
				.containsExactly("actuals.check.region.scope");
		}
		assertThat(revisions(typed)).isZero();
	}

	@Test
	void refusesStatesOutOfTurn() {
		TypedFigure typed = typed("gazelle-enterprises", 2008, "100");
		RevisionRef draft = refs(this.ledger.draft(WANG, key(), List.of(typed))).get(0);
		assertThat(keys(this.ledger.publish(CHEN, key(), List.of(draft)))).containsExactly("actuals.ledger.drafted");
		RevisionRef submitted = submitted(WANG, seen(typed, draft));
		assertThat(keys(this.ledger.draft(WANG, key(), List.of(seen(typed, submitted)))))
			.containsExactly("actuals.ledger.submitted");
		assertThat(keys(this.ledger.discard(WANG, key(), List.of(submitted))))
			.containsExactly("actuals.ledger.submitted");
		RevisionRef published = refs(this.ledger.publish(CHEN, key(), List.of(submitted))).get(0);
		for (Outcome outcome : List.of(this.ledger.publish(CHEN, key(), List.of(published)),
				this.ledger.giveBack(CHEN, key(), List.of(published), "no"),
				this.ledger.discard(WANG, key(), List.of(published)),
				this.ledger.submit(WANG, key(), List.of(typed("gazelle-enterprises", 2008, "200", "更正", published))))) {
			assertThat(keys(outcome)).containsExactly("actuals.ledger.published");
		}
		assertThat(published(typed)).singleElement()
			.satisfies((revision) -> assertThat(revision.value()).hasToString("100"));
	}

	@Test
	void correctsOnlyByANewRevisionWithAReason() {
		TypedFigure typed = typed("gazelle-enterprises", 2009, "100");
		this.ledger.publish(CHEN, key(), List.of(submitted(WANG, typed)));
		assertThat(keys(this.ledger.submit(WANG, key(), List.of(typed("gazelle-enterprises", 2009, "110")))))
			.contains("actuals.check.reason.correction", "actuals.check.published.differs");
		RevisionRef second = submitted(WANG, typed("gazelle-enterprises", 2009, "110", "录入有误", null));
		this.ledger.publish(CHEN, key(), List.of(second));
		assertThat(published(typed)).extracting((revision) -> revision.value().toString())
			.containsExactly("100", "110");
		assertThat(revisions(typed)).isEqualTo(2);
	}

	@Test
	void takesAllOrNothing() {
		TypedFigure good = typed("gazelle-enterprises", 2010, "100");
		TypedFigure bad = typed("gazelle-enterprises", 2011, "见附件");
		Outcome outcome = this.ledger.submit(WANG, key(), List.of(good, bad));
		assertThat(outcome.done()).isFalse();
		assertThat(outcome.rows()).hasSize(2);
		assertThat(keys(outcome)).containsExactly("actuals.typed.reference");
		RevisionRef one = submitted(WANG, good);
		assertThat(this.ledger.publish(CHEN, key(), List.of(one, new RevisionRef(one.id() + 1000, 0))).done())
			.isFalse();
		assertThat(published(good)).isEmpty();
		assertThat(audited("figure-published", good)).isZero();
	}

	@Test
	void throwsDraftAwayWithItsFigure() {
		TypedFigure typed = typed("gazelle-enterprises", 2012, "100");
		RevisionRef draft = refs(this.ledger.draft(WANG, key(), List.of(typed))).get(0);
		assertThat(this.ledger.discard(LI, key(), List.of(draft)).done()).isTrue();
		assertThat(revisions(typed)).isZero();
		assertThat(count("select count(*) from figure where indicator = 'gazelle-enterprises' and year = 2012"))
			.isZero();
		assertThat(audited("figure-discarded", typed)).isOne();
		assertThat(keys(this.ledger.draft(WANG, key(), List.of(seen(typed, draft)))))
			.containsExactly("actuals.ledger.discarded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000" })
	void refusesFormWithoutItsKey(String key) {
		assertThat(keys(this.ledger.submit(WANG, key, List.of(typed("gazelle-enterprises", 2013, "100")))))
			.containsExactly("actuals.ledger.key");
	}

	@Test
	void refusesNothing() {
		assertThat(keys(this.ledger.publish(CHEN, key(), List.of()))).containsExactly("actuals.ledger.nothing");
	}

	private List<Revision> published(TypedFigure typed) {
		return this.actuals.vintages(typed.figure().region(), typed.figure().indicator(), typed.figure().year());
	}

	private static TypedFigure seen(TypedFigure typed, RevisionRef seen) {
		return new TypedFigure(typed.figure(), typed.value(), typed.status(), typed.bound(), typed.source(),
				typed.quote(), typed.knownOn(), typed.revised(), typed.note(), typed.reason(), seen);
	}

}
