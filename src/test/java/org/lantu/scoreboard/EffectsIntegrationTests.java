package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What figures would do to real verdicts, worked out by hand from the published figures.
 */
@PortalTest
class EffectsIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private Footings footings;

	@Autowired
	private StatementCounter statements;

	@Test
	void figureOfTheYearDueDecides() {
		// at least 2.2 was promised
		assertThat(publishing(figure("410000", "rd-intensity", 2025, "2.0", TODAY)))
			.contains("henan-2025 rd-intensity-2025: DANGER → MISSED");
		assertThat(publishing(figure("410000", "rd-intensity", 2025, "2.2", TODAY)))
			.contains("henan-2025 rd-intensity-2025: DANGER → MET");
	}

	@Test
	void figureOfTheYearBeforeIsTheBaseOfAGrowth() {
		// 1,143.26 over 900 is a growth of 27.0%, where 17% was promised
		assertThat(publishing(figure("410000", "rd-expenditure", 2021, "900", TODAY)))
			.contains("henan-2022 rd-expenditure-2022-growth: MISSED → MET");
	}

	@Test
	void figureIsTheTermOfASum() {
		// over 1,000 + 600 + 500, where more than 2,000 was promised
		assertThat(publishing(figure("450000", "tech-contract-turnover-registered", 2022, "600", TODAY),
				figure("450000", "tech-contract-turnover-registered", 2023, "500", TODAY)))
			.contains("guangxi-2021-2023 tech-contract-turnover-2023-cumulative: AWAITED → MET");
	}

	@Test
	void vintageOlderThanTheOneThatCountsChangesNothing() {
		assertThat(publishing(figure("410000", "rd-intensity", 2022, "1.80", LocalDate.of(2023, 10, 1)))).isEmpty();
	}

	@Test
	void figureOfASeriesWithoutTargetsChangesNothing() {
		assertThat(publishing(figure("410000", "gdp", 2025, "1", TODAY))).isEmpty();
	}

	@Test
	void tellsWhatAPublishedRevisionHasChanged() {
		Board board = this.scoreboard.ofRegions(List.of("410000"), Moment.asOf(TODAY));
		Revision revised = board.target("henan-2022", "rd-intensity-2022").orElseThrow().due().orElseThrow();
		List<Effects.Effect> effects = new Effects(board).ofPublished(List.of(revised));
		assertThat(told(effects)).contains("henan-2022 rd-intensity-2022: MISSED → MET");
		assertThat(effects).allSatisfy((effect) -> assertThat(effect.before()).isNotEqualTo(effect.after()));
		assertThat(effects).filteredOn(Effects.Effect::turns).singleElement().satisfies((effect) -> {
			assertThat(effect.before().assessment().actual().value()).isEqualTo(1.86);
			assertThat(effect.after().assessment().actual().value()).isEqualTo(1.96);
		});
	}

	@Test
	void boardOfTheRegionsTakesAtMostSixStatementsAndOneForPeers() {
		assertThat(this.statements
			.during(() -> this.scoreboard.ofRegions(List.of("410000", "420000", "450000"), Moment.asOf(TODAY))))
			.isLessThanOrEqualTo(7);
	}

	private List<String> publishing(Revision... figures) {
		Board board = this.scoreboard.ofRegions(List.of(figures[0].region()), Moment.asOf(TODAY));
		return told(new Effects(board).ofPublishing(List.of(figures), this.footings));
	}

	private static List<String> told(List<Effects.Effect> effects) {
		return effects.stream()
			.filter(Effects.Effect::turns)
			.map((effect) -> "%s %s: %s → %s".formatted(effect.before().plan().code(), effect.before().target().code(),
					effect.before().verdict(), effect.after().verdict()))
			.toList();
	}

	private static Revision figure(String region, String indicator, int year, String value, LocalDate knownOn) {
		return new Revision(new FigureKey(region, indicator, year), new BigDecimal(value), Revision.ObsStatus.A,
				Bound.EXACT, knownOn, DatePrecision.DAY, true, "source", "quote", null, Footing.NONE);
	}

}
