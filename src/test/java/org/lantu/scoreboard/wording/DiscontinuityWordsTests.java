package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Discontinuity;
import org.lantu.progress.Bound;
import org.lantu.reference.Bilingual;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Between which years nothing is compared, and why, in both languages.
 */
class DiscontinuityWordsTests {

	private static final Bilingual CENSUS = new Bilingual("普查后修订了总值", "the total was revised after the census");

	private static final Bilingual OTHERWISE = new Bilingual("改按新办法统计", "it is counted otherwise");

	private final DiscontinuityWords english = new DiscontinuityWords(
			new Amounts(WordingTests.messages(), Locale.ENGLISH));

	private final DiscontinuityWords chinese = new DiscontinuityWords(
			new Amounts(WordingTests.messages(), Locale.SIMPLIFIED_CHINESE));

	@Test
	void saysEachReasonOnceWithAllItsYears() {
		List<Discontinuity> series = List.of(between(2017, 2019, CENSUS), between(2019, 2020, OTHERWISE),
				between(2020, 2021, CENSUS));
		assertThat(this.english.notes(series)).containsExactly(
				"No comparison between 2017 and 2019, 2020 and 2021: the total was revised after the census.",
				"No comparison between 2019 and 2020: it is counted otherwise.");
		assertThat(this.chinese.notes(series)).containsExactly("2017 年与 2019 年、2020 年与 2021 年之间不作比较：普查后修订了总值。",
				"2019 年与 2020 年之间不作比较：改按新办法统计。");
		assertThat(this.english.notes(List.of())).isEmpty();
	}

	@Test
	void saysOfWhomItSpeaksWhereItIsNotTrueOfAll() {
		Map<String, List<Discontinuity>> series = new LinkedHashMap<>();
		series.put("A", List.of(between(2018, 2019, CENSUS), between(2022, 2023, CENSUS)));
		series.put("B", List.of(between(2018, 2019, CENSUS)));
		series.put("C", List.of());
		assertThat(this.english.notesOf(series)).containsExactly(
				"No comparison between 2018 and 2019, 2022 and 2023 (A): the total was revised after the census.");
		assertThat(this.chinese.notesOf(series)).containsExactly("2018 年与 2019 年、A 2022 年与 2023 年之间不作比较：普查后修订了总值。");
	}

	@Test
	void saysBesideAFigureEachReasonThatPartsItFromTheOneBefore() {
		Discontinuity one = between(2018, 2024, CENSUS, OTHERWISE);
		assertThat(this.english.mark(one))
			.isEqualTo("not compared with 2018: the total was revised after the census; it is counted otherwise");
		assertThat(this.chinese.mark(one)).isEqualTo("与 2018 年不作比较：普查后修订了总值；改按新办法统计");
	}

	private static Discontinuity between(int before, int after, Bilingual... reasons) {
		return new Discontinuity(figure(before), figure(after), List.of(reasons));
	}

	private static Revision figure(int year) {
		return new Revision(new FigureKey("r", "i", year), BigDecimal.ONE, Revision.ObsStatus.A, Bound.EXACT,
				LocalDate.of(year + 1, 1, 1), DatePrecision.DAY, false, "s", "q", null, Footing.NONE);
	}

}
