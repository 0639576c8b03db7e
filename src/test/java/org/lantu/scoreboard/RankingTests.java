package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.progress.Bound;
import org.lantu.reference.Bilingual;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ranking of the provinces, with the cases that break rankings.
 */
class RankingTests {

	private static final int YEAR = 2023;

	/** Exists only from the year after. */
	private static final String YOUNG = "460000";

	private static final List<Region> REGIONS = List.of(region("100000"), region("110000"), region("410000"),
			region("420000"), region("500000"), region("610000"));

	@Test
	void equalPublishedValuesShareARankAndTheNextOneIsLeftOut() {
		Ranking ranking = up(figure("110000", "2.5"), figure("410000", "3.10"), figure("420000", "3.1"),
				figure("500000", "2.50"));
		assertThat(ranks(ranking)).containsExactly("1 410000", "1 420000", "3 110000", "3 500000");
		assertThat(ranking.places()).extracting(Ranking.Place::tied).containsExactly(true, true, true, true);
		assertThat(ranking.places()).extracting(Ranking.Place::overlapsNext).containsOnly(false);
	}

	@Test
	void lowestIsFirstWhereLessIsBetter() {
		Ranking ranking = Ranking.of(indicator(Indicator.Direction.DOWN), YEAR, REGIONS,
				List.of(figure("110000", "9"), figure("410000", "3"), figure("420000", "3"), figure("500000", "1")));
		assertThat(ranks(ranking)).containsExactly("1 500000", "2 410000", "2 420000", "4 110000");
	}

	@Test
	void nationHasNoRankAndIsNotMissing() {
		Ranking ranking = up(figure("100000", "9"), figure("110000", "2"));
		assertThat(ranks(ranking)).containsExactly("1 110000");
		assertThat(ranking.nation()).isEqualTo(figure("100000", "9"));
		assertThat(ranking.missing()).extracting(Region::code).containsExactly("410000", "420000", "500000", "610000");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# better, bound,       worse, bound,       told apart
			2.5,      EXACT,       2.48,  EXACT,       false
			2.50,     EXACT,       2.48,  EXACT,       true
			2.49,     EXACT,       2.48,  EXACT,       true
			0.3,      EXACT,       0.2,   EXACT,       true
			12700,    APPROXIMATE, 12600, EXACT,       true
			12600,    APPROXIMATE, 12580, EXACT,       false
			12600,    APPROXIMATE, 12500, APPROXIMATE, true
			12600,    APPROXIMATE, 12000, APPROXIMATE, true
			12600,    APPROXIMATE, 12200, APPROXIMATE, true
			13000,    APPROXIMATE, 12600, APPROXIMATE, false
			12600,    EXACT,       10000, MORE_THAN,   false
			10000,    MORE_THAN,   9000,  EXACT,       true
			10000,    AT_LEAST,    9999,  EXACT,       true
			""")
	void neighboursThatTheirRoundingDoesNotTellApartAreMarked(String better, Bound betterBound, String worse,
			Bound worseBound, boolean apart) {
		Ranking ranking = up(figure("410000", worse, worseBound), figure("110000", better, betterBound));
		assertThat(ranks(ranking)).containsExactly("1 110000", "2 410000");
		assertThat(ranking.places()).extracting(Ranking.Place::overlapsNext).containsExactly(!apart, false);
		assertThat(ranking.places()).extracting(Ranking.Place::tied).containsOnly(false);
	}

	@Test
	void boundStandsWhereItsStatedValueStands() {
		Ranking ranking = up(figure("110000", "10000", Bound.MORE_THAN), figure("410000", "12600"),
				figure("420000", "10000"));
		assertThat(ranks(ranking)).containsExactly("1 410000", "2 110000", "2 420000");
	}

	@Test
	void expectationIsNotRanked() {
		Ranking ranking = up(figure("110000", "2"),
				new Revision(new FigureKey("410000", "i", YEAR), new BigDecimal("9"), Revision.ObsStatus.E, Bound.EXACT,
						LocalDate.of(2024, 1, 1), DatePrecision.DAY, false, "s", "q", null, Footing.NONE));
		assertThat(ranks(ranking)).containsExactly("1 110000");
		assertThat(ranking.expected()).extracting(Revision::region).containsExactly("410000");
		assertThat(ranking.missing()).extracting(Region::code).contains("410000");
		assertThat(ranking.of("410000")).isEmpty();
		assertThat(ranking.of("110000")).isPresent();
	}

	@Test
	void figuresOfOtherYearsAndIndicatorsArePassedOver() {
		Ranking ranking = Ranking.of(indicator(Indicator.Direction.UP), YEAR - 1, REGIONS,
				List.of(figure("110000", "2")));
		assertThat(ranking.places()).isEmpty();
		assertThat(ranking.missing()).hasSize(5);
		assertThat(ranking.nation()).isNull();
	}

	@Test
	void revisedFiguresAreNamedOnlyBesideOthersThatAreNot() {
		assertThat(up(revised("110000", "2"), figure("410000", "1")).revised()).extracting(Region::code)
			.containsExactly("110000");
		assertThat(up(revised("110000", "2"), revised("410000", "1")).revised()).isEmpty();
		assertThat(up(figure("110000", "2"), figure("410000", "1")).revised()).isEmpty();
	}

	@Test
	void yearLookedAtFirstIsTheLatestThatHasMostProvinces() {
		assertThat(Ranking.fullest(Map.of(2021, 31, 2022, 31, 2023, 24, 2024, 10, 2025, 1))).isEqualTo(2023);
		assertThat(Ranking.fullest(Map.of(2022, 1, 2025, 1))).isEqualTo(2025);
		assertThat(Ranking.fullest(Map.of())).isNull();
		assertThat(Ranking.coverage(REGIONS, List.of(figure("100000", "9"), figure("110000", "1"))))
			.isEqualTo(Map.of(YEAR, 1));
	}

	private static Ranking up(Revision... figures) {
		return Ranking.of(indicator(Indicator.Direction.UP), YEAR, REGIONS, List.of(figures));
	}

	private static List<String> ranks(Ranking ranking) {
		return ranking.places().stream().map((place) -> place.rank() + " " + place.region().code()).toList();
	}

	@Test
	void regionThatDidNotExistThenIsNeitherRankedNorMissing() {
		List<Region> regions = List.of(region("110000"), region(YOUNG));
		List<Revision> counting = List.of(figure("110000", "2"), figure(YOUNG, "3"));
		Ranking ranking = Ranking.of(indicator(Indicator.Direction.UP), YEAR, regions, counting);
		assertThat(ranks(ranking)).containsExactly("1 110000");
		assertThat(ranking.missing()).isEmpty();
		assertThat(Ranking.coverage(regions, counting)).containsEntry(YEAR, 1);
	}

	private static Revision figure(String region, String value) {
		return figure(region, value, Bound.EXACT);
	}

	private static Revision figure(String region, String value, Bound bound) {
		return new Revision(new FigureKey(region, "i", YEAR), new BigDecimal(value), Revision.ObsStatus.A, bound,
				LocalDate.of(2024, 1, 1), DatePrecision.DAY, false, "s", "q", null, Footing.NONE);
	}

	private static Revision revised(String region, String value) {
		return new Revision(new FigureKey(region, "i", YEAR), new BigDecimal(value), Revision.ObsStatus.A, Bound.EXACT,
				LocalDate.of(2024, 1, 1), DatePrecision.DAY, true, "s", "q", null, Footing.NONE);
	}

	private static Indicator indicator(Indicator.Direction direction) {
		Bilingual text = new Bilingual("甲", "a");
		return new Indicator("i", 1, text, text, 2, direction, Indicator.Aggregation.RATIO, Indicator.MeasureType.RATIO,
				"input", new Indicator.Range(null, null), null, text);
	}

	private static Region region(String code) {
		Bilingual name = new Bilingual(code, code);
		boolean nation = code.equals("100000");
		return new Region(code, name, name, nation ? Region.Level.NATION : Region.Level.PROVINCE, null, null,
				nation ? null : new Region.Tile(1, 1, name), code.equals(YOUNG) ? Integer.valueOf(YEAR + 1) : null,
				null);
	}

}
