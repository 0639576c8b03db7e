package org.lantu.scoreboard.backtest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.actuals.Actuals;
import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * The back-test on the seeded figures, on 22 November 2026.
 */
@PortalTest
class BackTestsIntegrationTests {

	@Autowired
	private BackTests backTests;

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private Actuals actuals;

	@Autowired
	private Editions editions;

	@Autowired
	private SharedBackTests shared;

	@Autowired
	private StatementCounter statements;

	private BackTestReport report;

	@BeforeEach
	void waitsForTheReport() throws Exception {
		this.report = this.backTests.renew().get(1, TimeUnit.MINUTES);
	}

	@Test
	void isKeptWithItsDayAndAskedForWithoutAComputation() {
		assertThat(this.report.madeOn()).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(this.statements.during(() -> assertThat(this.backTests.latest()).contains(this.report))).isZero();
		assertThat(this.statements.during(() -> assertThat(this.backTests.current()).contains(this.report)))
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "rd-intensity", "rd-expenditure", "valid-invention-patents", "tech-contract-turnover" })
	void intervalHoldsBetween70And90PerCentOfTheNextYears(String indicator) {
		for (Vintage vintage : Vintage.values()) {
			assertThat(this.report.coverage(vintage, indicator, 1).cases()).isGreaterThan(150);
			assertThat(this.report.coverage(vintage, indicator, 1).percent()).isBetween(70.0, 90.0);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# recomputed from the data files by other means
			FIRST_PUBLISHED, rd-intensity,            170, 141, 139, 112, 107, 80
			REVISED, rd-intensity,            172, 140, 140, 108, 108, 85
			FIRST_PUBLISHED, rd-expenditure,          169, 135, 138, 103, 106, 72
			REVISED, rd-expenditure,          171, 136, 139, 103, 107, 73
			REVISED, valid-invention-patents, 161, 140, 129, 108,  97, 80
			REVISED, tech-contract-turnover,  158, 126, 126,  96,  94, 65
			REVISED, gdp,                     181, 122, 151,  95, 120, 77
			REVISED, tech-contract-to-gdp,      5,   3,   4,   1,   3,  1
			""")
	void countsAreThoseOfAnIndependentComputation(Vintage vintage, String indicator, int cases1, int held1, int cases2,
			int held2, int cases3, int held3) {
		assertThat(IntStream.rangeClosed(1, 3).mapToObj((ahead) -> this.report.alone(vintage, indicator, ahead)))
			.extracting(Coverage::cases, Coverage::held)
			.containsExactly(tuple(cases1, held1), tuple(cases2, held2), tuple(cases3, held3));
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# recomputed from the data files by other means: held at 1, 2 and 3 years, and the score against the walk alone
					FIRST_PUBLISHED, rd-intensity,            128, 102, 73, 0.785, 0.704, 0.627
					FIRST_PUBLISHED, rd-expenditure,          141, 115, 85, 0.806, 0.763, 0.744
					FIRST_PUBLISHED, valid-invention-patents, 136, 105, 74, 0.856, 0.884, 0.806
					FIRST_PUBLISHED, tech-contract-turnover,  129,  97, 71, 0.847, 0.791, 0.714
					FIRST_PUBLISHED, basic-research-share,    133, 111, 84, 0.795, 0.724, 0.723
					REVISED,         rd-intensity,            136, 100, 81, 0.883, 0.839, 0.739
					REVISED,         tech-contract-to-gdp,      3,   1,  1, 1.000, 1.000, 1.000
					""")
	void peersMakeIntervalsNarrowerAndKeepWhatTheyHold(Vintage vintage, String indicator, int held1, int held2,
			int held3, double score1, double score2, double score3) {
		List<Coverage> pooled = IntStream.rangeClosed(1, 3)
			.mapToObj((ahead) -> this.report.coverage(vintage, indicator, ahead))
			.toList();
		assertThat(pooled).extracting(Coverage::held).containsExactly(held1, held2, held3);
		double[] scores = { score1, score2, score3 };
		for (int ahead = 1; ahead <= 3; ahead++) {
			assertThat(pooled.get(ahead - 1).against(this.report.alone(vintage, indicator, ahead)))
				.isEqualTo(scores[ahead - 1], within(0.0006));
		}
	}

	@Test
	void unreliableIsAnIndicatorOfWhichTheIntervalHeldLessThan65PerCent() {
		assertThat(this.report.unreliable("gdp")).map(Row::ahead).contains(2);
		assertThat(this.report.unreliable("tech-contract-to-gdp")).map(Row::ahead).contains(2);
		assertThat(this.report.unreliable("rd-intensity")).isEmpty();
		assertThat(this.report.unreliable("no-such-indicator")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# level targets only, recomputed from the data files by other means: given and kept
			FIRST_PUBLISHED, rd-intensity,         1, 0, 0, 0, 0, 8, 0
			FIRST_PUBLISHED, rd-intensity,         2, 0, 0, 0, 0, 8, 0
			REVISED,         rd-intensity,         1, 0, 0, 1, 0, 7, 1
			REVISED,         rd-intensity,         3, 0, 0, 0, 0, 4, 1
			REVISED,         basic-research-share, 2, 0, 0, 1, 1, 1, 0
			""")
	void outlooksAreThoseOfAnIndependentComputation(Vintage vintage, String indicator, int ahead, int likely,
			int likelyKept, int possible, int possibleKept, int unlikely, int unlikelyKept) {
		Predicate<Row> wanted = (row) -> row.is(vintage, indicator) && row.ahead() == ahead;
		assertThat(BackTestReport.JUDGED.stream().map((outlook) -> this.report.record(outlook, wanted)))
			.containsExactly(new TrackRecord(likely, likelyKept), new TrackRecord(possible, possibleKept),
					new TrackRecord(unlikely, unlikelyKept));
	}

	@Test
	void recordOfAnIndicatorAddsTheDistancesByTheFiguresAsRevised() {
		assertThat(this.report.record(Outlook.UNLIKELY, "rd-intensity")).isEqualTo(new TrackRecord(18, 3));
		assertThat(this.report.record(Outlook.UNLIKELY, "gdp")).isEqualTo(TrackRecord.NONE);
	}

	@Test
	void nextDayFindsTheOldOneAndHasANewOneMade() throws Exception {
		MovedClock clock = new MovedClock();
		BackTests ofTwoDays = new BackTests(this.scoreboard, this.actuals, this.editions, this.shared, clock,
				(event) -> {
				});
		assertThat(ofTwoDays.latest()).isEmpty();
		BackTestReport first = ofTwoDays.renew().get(1, TimeUnit.MINUTES);
		clock.now = clock.now.plus(Duration.ofDays(1));
		assertThat(ofTwoDays.latest()).contains(first);
		BackTestReport second = ofTwoDays.renew().get(1, TimeUnit.MINUTES);
		assertThat(second.madeOn()).isEqualTo(first.madeOn().plusDays(1));
		assertThat(ofTwoDays.latest()).contains(second);
		ofTwoDays.destroy();
	}

	/** A clock that a test moves on. */
	private static final class MovedClock extends Clock {

		private Instant now = Instant.parse("2026-11-22T04:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
