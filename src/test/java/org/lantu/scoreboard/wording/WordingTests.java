package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Judge;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * A judgement is worded with the bundles of the scoreboard alone, without a portal around
 * them.
 */
class WordingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private final Explanations explanations = new Explanations(messages(), mock(Footings.class));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
	// @formatter:off
			"LEVEL|AT_LEAST|2.50|2.61|EXACT|2025: 2.61 against at least 2.50: met.|2025 年 2.61，目标不低于 2.50：达成。",
			"LEVEL|AT_MOST|12|13|EXACT|2025: 13 against at most 12: missed by 1.|2025 年 13，目标不高于 12：未达成，差 1。",
			"GROWTH|MORE_THAN|10|115|EXACT|2025: growth of 15.0% over the year before (100 → 115) against more than 10%: met.|2025 年比上年增长 15.0%（100 → 115），目标超过 10%：达成。",
			"LEVEL|AT_LEAST|4200|4000|MORE_THAN|2025: more than 4,000 against at least 4,200: open. What was published says only more than 4,000, which proves neither met nor missed.|2025 年超过 4,000，目标不低于 4,200：待定。公布的数只界定了超过 4,000，既不能证明达成，也不能证明未达成。" })
			// @formatter:on
	void judgementOfFiguresOfOnesOwnIsWorded(TargetKind kind, Comparison comparison, BigDecimal target,
			BigDecimal value, Bound bound, String english, String chinese) {
		Promise promise = new Promise(kind, new Demand(comparison, target, false), 2025, 2025, 2025, null, List.of(),
				Measurand.plain(Scale.NATURAL));
		List<Observation> figures = List.of(new Observation(2024, new BigDecimal("100"), Bound.EXACT, false),
				new Observation(2025, value, bound, false));
		Judgement judgement = new Judgement(promise, Judge.assess(promise, figures), figures, DAY, null);
		assertThat(this.explanations.explain(judgement, Locale.ENGLISH).text()).isEqualTo(english);
		assertThat(this.explanations.explain(judgement, Locale.SIMPLIFIED_CHINESE).text()).isEqualTo(chinese);
	}

	/** The recent pace would do, but the indicator ends before. */
	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 105", "MORE_THAN, 100" })
	void whatLiesBeyondTheIndicatorIsSaidToDoSo(Comparison comparison, BigDecimal value) {
		Promise promise = new Promise(TargetKind.LEVEL, new Demand(comparison, value, false), 2027, 2027, 2027, null,
				List.of(), new Measurand(Scale.NATURAL, false, null, new BigDecimal("100"), new TreeSet<>()));
		List<Observation> figures = Map.of(2020, "80", 2021, "86", 2022, "91", 2023, "97")
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> new Observation(one.getKey(), new BigDecimal(one.getValue()), Bound.EXACT, false))
			.toList();
		Judgement judgement = new Judgement(promise, Judge.assess(promise, figures), figures, DAY, null);
		assertThat(this.explanations.explain(judgement, Locale.ENGLISH).text())
			.endsWith("unlikely (probability <1%). The indicator ends at 100, short of what is needed.");
		assertThat(this.explanations.explain(judgement, Locale.SIMPLIFIED_CHINESE).text())
			.endsWith("（概率 <1%）。这项指标以 100 为限，到不了所需的水平。");
	}

	static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		messages.setBasenames("messages/scoreboard/wording", "messages/scoreboard/open-sdg");
		return messages;
	}

}
