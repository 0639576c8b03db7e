package org.lantu.actuals.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantu.actuals.Claim;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What a figure lets be done to its revisions, whoever asks.
 */
class FigureEntityTests {

	private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

	private static final Claim CLAIM = claim(new BigDecimal("1.40"));

	private final FigureEntity figure = new FigureEntity();

	@Test
	void writesOnInTheRevisionOnItsWayAndStartsAnotherOnlyAfterPublication() {
		enter(ReviewState.DRAFT, "wang");
		FigureRevisionEntity submitted = enter(ReviewState.SUBMITTED, "li");
		assertThat(this.figure.revisions()).containsExactly(submitted);
		decide(ReviewState.PUBLISHED, "chen");
		assertThat(this.figure.open()).isEmpty();
		FigureRevisionEntity correction = this.figure.enter(CLAIM, ReviewState.DRAFT, "wang", NOW, () -> 2);
		assertThat(this.figure.revisions()).containsExactly(submitted, correction);
		assertThat(submitted.state()).isEqualTo(ReviewState.PUBLISHED);
		assertThat(correction.ref()).isEqualTo(new RevisionRef(2, 0));
	}

	@Test
	void remembersEverybodyWhoWroteAndLetsNoneOfThemDecide() {
		enter(ReviewState.DRAFT, "zhao");
		enter(ReviewState.SUBMITTED, "wang");
		for (String writer : Set.of("zhao", "wang")) {
			assertThatIllegalStateException().isThrownBy(() -> decide(ReviewState.PUBLISHED, writer))
				.withMessageContaining(writer);
			assertThatIllegalStateException().isThrownBy(() -> decide(ReviewState.RETURNED, writer));
		}
		decide(ReviewState.RETURNED, "chen");
		assertThat(this.figure.open().orElseThrow().decidedBy()).isEqualTo("chen");
	}

	@Test
	void changesNothingThatWaitsForItsReview() {
		enter(ReviewState.SUBMITTED, "wang");
		assertThatIllegalStateException().isThrownBy(() -> enter(ReviewState.DRAFT, "wang"));
		assertThatIllegalStateException().isThrownBy(() -> this.figure.discard(1));
	}

	@Test
	void takesBackOnlyWhatWaits() {
		enter(ReviewState.SUBMITTED, "wang");
		this.figure.takeBack(1);
		assertThat(this.figure.open().orElseThrow().state()).isEqualTo(ReviewState.DRAFT);
		assertThatIllegalStateException().isThrownBy(() -> this.figure.takeBack(1));
	}

	@Test
	void submitsNoHalfClaimAndReturnsNothingWithoutAWord() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.figure.enter(claim(null), ReviewState.SUBMITTED, "wang", NOW, () -> 1));
		assertThat(this.figure.revisions()).isEmpty();
		enter(ReviewState.SUBMITTED, "wang");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.figure.decide(1, ReviewState.RETURNED, "chen", NOW, null));
	}

	@Test
	void goesWithItsLastDraft() {
		enter(ReviewState.SUBMITTED, "wang");
		decide(ReviewState.PUBLISHED, "chen");
		this.figure.enter(CLAIM, ReviewState.DRAFT, "wang", NOW, () -> 2);
		assertThat(this.figure.discard(2)).isFalse();
		FigureEntity other = new FigureEntity();
		other.enter(CLAIM, ReviewState.DRAFT, "wang", NOW, () -> 3);
		assertThat(other.discard(3)).isTrue();
	}

	/** Forward, back with a word, and never out of publication. */
	@ParameterizedTest
	@EnumSource(ReviewState.class)
	void knowsItsTransitions(ReviewState from) {
		Set<ReviewState> next = switch (from) {
			case DRAFT, RETURNED -> EnumSet.of(ReviewState.DRAFT, ReviewState.SUBMITTED);
			case SUBMITTED -> EnumSet.of(ReviewState.PUBLISHED, ReviewState.RETURNED, ReviewState.DRAFT);
			case PUBLISHED, CORRECTED -> EnumSet.noneOf(ReviewState.class);
		};
		assertThat(Arrays.stream(ReviewState.values()).filter(from::mayBecome))
			.containsExactlyInAnyOrderElementsOf(next);
	}

	private FigureRevisionEntity enter(ReviewState state, String login) {
		return this.figure.enter(CLAIM, state, login, NOW, () -> 1);
	}

	private void decide(ReviewState state, String login) {
		this.figure.decide(1, state, login, NOW, (state == ReviewState.RETURNED) ? "来源不对" : null);
	}

	private static Claim claim(BigDecimal value) {
		return new Claim(value, Revision.ObsStatus.A, Bound.EXACT, "hn-st-conf-2026", "原文", LocalDate.of(2026, 3, 5),
				DatePrecision.DAY, false, null, null);
	}

}
