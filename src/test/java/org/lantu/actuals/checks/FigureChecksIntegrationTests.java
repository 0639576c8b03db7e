package org.lantu.actuals.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.accounts.Person;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.reference.Catalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * What is found about entries for Henan. The published figures beside them: R&D
 * expenditure 2024 1275.1, intensity 2024 2.01 (both of 23 January 2026), high-tech
 * enterprises 2023 about 12000, R&D expenditure 2022 1143.3, GDP 2022 61345.
 */
@PortalTest
class FigureChecksIntegrationTests {

	@Autowired
	private FigureChecks checks;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private MessageSource messages;

	@Test
	void findsNothingInAnOrdinaryEntry() {
		assertThat(check(typed("rd-expenditure", 2025, "1,350.5亿元")).findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
	// @formatter:off
			"rd-expenditure|2025|12751000|actuals.check.slip.unit|1275.1|万元",
			"rd-expenditure|2025|135050000000|actuals.check.slip.unit|1350.5|“元”",
			"rd-expenditure|2025|5|actuals.check.change|-|−99.6%",
			"high-tech-enterprises|2024|1|actuals.check.slip.unit|10000|万家",
			"rd-intensity|2025|0.02|actuals.check.slip.unit|2|小数",
			"rd-intensity|2025|0.21|actuals.check.slip.point|2.1|小数点",
			"rd-expenditure|2025|13505|actuals.check.slip.point|1350.5|小数点",
			"rd-expenditure|2025|2000|actuals.check.change|-|+56.9%",
			"rd-expenditure|2025|700|actuals.check.change|-|−45.1%",
			"rd-expenditure|2025|800|-|-|-",
			"high-tech-enterprises|2024|0|actuals.check.change|-|−100.0%" })
			// @formatter:on
	void questionsUnusualChange(String indicator, int year, String value, @Nullable String key, @Nullable String fix,
			@Nullable String words) {
		List<Finding> soft = check(typed(indicator, year, value)).questions();
		if (key == null) {
			assertThat(soft).isEmpty();
			return;
		}
		assertThat(soft).singleElement().satisfies((finding) -> {
			assertThat(finding.message().key()).isEqualTo(key);
			assertThat((finding.fix() != null) ? finding.fix().text() : null).isEqualTo(fix);
			assertThat(finding.message().in(this.messages, Locale.CHINESE)).contains(words);
		});
	}

	@Test
	void asksForReasonWhereItQuestions() {
		assertThat(check(typed("rd-expenditure", 2025, "2000")).submittable()).isFalse();
		assertThat(check(typed("rd-expenditure", 2025, "2000", "新增一家大企业", null)).submittable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "rd-expenditure|2025|-5|value.negative", "rd-intensity|2025|16|value.above",
					"innovation-rank|2025|0|value.below", "rd-expenditure|2027|1400|year", "rd-expenditure|1948|1|year",
					"rd-expenditure|2147483647|1|year", "rd-expenditur|2025|1400|indicator.unknown" })
	void refusesWhatCannotBe(String indicator, int year, String value, String key) {
		CheckedFigure checked = check(typed(indicator, year, value));
		assertThat(checked.refused()).isTrue();
		assertThat(keys(checked)).contains("actuals.check." + key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "status|X|choice", "bound|SOMEHOW|choice",
			"bound|AT_MOST|bound.contradiction", "source|nowhere|source.unknown", "source|x or 1=1|source.unknown",
			"knownOn|soon|known-on.unreadable", "knownOn|2026-02-30|known-on.unreadable",
			"knownOn|2026-13|known-on.unreadable", "knownOn|20260|known-on.unreadable",
			"knownOn|2026-11-23|known-on.future", "knownOn|2027|known-on.future",
			"knownOn|2024-12-31|known-on.before-year", "region|999999|region.unknown", "region|440000|region.scope",
			"region|a\u0000b|region.unknown", "region|a\ud800b|region.unknown", "source|a\ud800b|text.unreadable",
			"quote|a\u0000b|text.unreadable", "note|a\ud800b|text.unreadable" })
	void refusesWrongField(String field, String text, String key) {
		CheckedFigure checked = check(with(typed("rd-expenditure", 2025, ">1350"), field, text));
		assertThat(checked.refused()).isTrue();
		assertThat(keys(checked)).contains("actuals.check." + key);
	}

	@ParameterizedTest
	@CsvSource({ "value, value.missing", "source, source.missing", "quote, quote.missing",
			"knownOn, known-on.missing" })
	void letsDraftLackWhatIsMissing(String field, String key) {
		CheckedFigure checked = check(with(typed("rd-expenditure", 2025, "1350"), field, "  "));
		assertThat(keys(checked)).containsExactly("actuals.check." + key);
		assertThat(checked.refused()).isFalse();
		assertThat(checked.submittable()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-05, 2026-03-05, DAY", "2026/3/5, 2026-03-05, DAY", "2026年3月5日, 2026-03-05, DAY",
			"2026.3.5, 2026-03-05, DAY", "20260305, 2026-03-05, DAY", "２０２６－０３－０５, 2026-03-05, DAY",
			"2026-03, 2026-03-31, MONTH", "2026年3月, 2026-03-31, MONTH", "2025, 2025-12-31, YEAR",
			"2026年, 2026-11-22, YEAR", "2026-11, 2026-11-22, MONTH" })
	void readsDatesAsPeopleWriteThem(String typed, String date, String precision) {
		Claim claim = check(with(typed("rd-expenditure", 2025, "1350"), "knownOn", typed)).claim();
		assertThat(claim).isNotNull();
		assertThat(claim.knownOn()).hasToString(date);
		assertThat(claim.precision()).hasToString(precision);
	}

	@Test
	void takesExpectationBeforeItsYear() {
		TypedFigure typed = with(with(typed("rd-expenditure", 2025, "1350"), "knownOn", "2024-02-01"), "status", "E");
		assertThat(keys(check(typed))).doesNotContain("actuals.check.known-on.before-year");
	}

	@Test
	void questionsMoreDecimalsThanTheIndicatorHas() {
		assertThat(keys(check(typed("rd-expenditure", 2025, "1350.55")))).contains("actuals.check.value.decimals");
		assertThat(keys(check(typed("rd-expenditure", 2025, "1350.50")))).isEmpty();
	}

	@Test
	void holdsEntriesMadeTogetherAgainstTheirRule() {
		List<CheckedFigure> checked = this.checks.check(WANG, List.of(typed("rd-expenditure", 2025, "1350.5"),
				typed("gdp", 2025, "66000"), typed("rd-intensity", 2025, "2.3")));
		assertThat(checked.get(2).questions()).singleElement()
			.satisfies((finding) -> assertThat(finding.message().in(this.messages, Locale.CHINESE))
				.isEqualTo("R&D经费投入强度 2.3 与推算不符：100 × 1,350.5 ÷ 66,000 = 2.05（%），相差超过允许的 0.03。请核对；属实请写明理由，例如两边的版本不同。"));
		assertThat(
				this.checks.check(WANG,
						List.of(typed("rd-expenditure", 2025, "1350.5"), typed("gdp", 2025, "65000"),
								typed("rd-intensity", 2025, "2.08"))))
			.allMatch((figure) -> figure.questions().isEmpty());
	}

	/**
	 * 100 × 1143.3 ÷ 61345 = 1.86; before GDP was public there is nothing to hold it
	 * against.
	 */
	@Test
	void holdsEntryAgainstWhatWasPublicOnItsDay() {
		TypedFigure typed = typed("rd-intensity", 2022, "1.95", "", null);
		assertThat(keys(check(with(typed, "knownOn", "2024-10-13")))).contains("actuals.check.rule");
		assertThat(keys(check(with(typed, "knownOn", "2022-12-31")))).doesNotContain("actuals.check.rule");
	}

	@Test
	void refusesWhatIsPublishedExactlySo() {
		TypedFigure same = with(with(typed("rd-intensity", 2024, "2.01"), "knownOn", "2026-01-23"), "quote",
				"2024年全省研发投入强度达2.01%");
		assertThat(keys(check(same))).contains("actuals.check.published.identical");
		assertThat(keys(check(with(same, "value", "2.02")))).contains("actuals.check.published.differs",
				"actuals.check.reason.correction");
	}

	@Test
	void questionsVintageOlderThanThePublishedOne() {
		assertThat(keys(check(with(typed("rd-intensity", 2024, "2.02"), "knownOn", "2025-12-01"))))
			.contains("actuals.check.published.later");
	}

	@Test
	void refusesTheSameFigureTwice() {
		TypedFigure typed = typed("rd-expenditure", 2025, "1350");
		List<CheckedFigure> checked = this.checks.check(WANG, List.of(typed, typed));
		assertThat(keys(checked.get(0))).isEmpty();
		assertThat(keys(checked.get(1))).containsExactly("actuals.check.twice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "1350.5|全省投入研发经费1,350.5亿元|-", "1350.5|研究与试验发展经费（万元） 13505000|-",
					"1350.5|全省投入研发经费1,305.5亿元|actuals.check.quote.value", "1350.5|持续增长|actuals.check.quote.value" })
	void questionsQuoteWithoutTheValue(String value, String quote, @Nullable String key) {
		CheckedFigure checked = check(with(typed("rd-expenditure", 2025, value), "quote", quote));
		assertThat(keys(checked)).isEqualTo((key != null) ? List.of(key, "actuals.check.reason.missing") : List.of());
	}

	/** What follows from two published values is quoted as they were. */
	@Test
	void asksNoQuoteForTheValueThatWasDerived() {
		TypedFigure typed = with(typed("rd-intensity", 2025, "2.06"), "quote", "比上年提高0.05个百分点");
		assertThat(keys(check(typed))).contains("actuals.check.quote.value");
		assertThat(keys(check(with(typed, "note", "derived: 2.01 + 0.05")))).isEmpty();
	}

	@Test
	void questionsValueOfAnotherYear() {
		assertThat(check(typed("rd-expenditure", 2025, "1275.1")).questions()).singleElement()
			.satisfies((finding) -> assertThat(finding.message().in(this.messages, Locale.CHINESE))
				.startsWith("与 2024 年的数（1,275.1；亿元）一位不差"));
		assertThat(keys(check(typed("innovation-rank", 2025, "13")))).doesNotContain("actuals.check.same");
	}

	/** Nothing is published of either year. */
	@Test
	void holdsYearsEnteredTogetherAgainstEachOther() {
		List<CheckedFigure> checked = this.checks.check(WANG, List.of(typed("basic-research-expenditure", 1995, "12.5"),
				typed("basic-research-expenditure", 1996, "125")));
		assertThat(checked.get(1).questions()).singleElement().satisfies((finding) -> {
			assertThat(finding.message().key()).isEqualTo("actuals.check.slip.point");
			assertThat(finding.message().in(this.messages, Locale.ENGLISH)).contains("12.5, a draft");
		});
	}

	@Test
	void questionsSourceLessTrustedThanTheOneBefore() {
		TypedFigure typed = typed("rd-intensity", 2024, "2.02", "更正", null);
		assertThat(keys(check(with(typed, "source", "seed-003")))).contains("actuals.check.source.trust");
		assertThat(keys(check(typed))).doesNotContain("actuals.check.source.trust");
	}

	@Test
	void asksTheDatabaseAsOftenForAGridAsForAFigure() {
		List<TypedFigure> grid = this.catalogue.indicators()
			.keySet()
			.stream()
			.map((indicator) -> typed(indicator, 2025, "12"))
			.toList();
		assertThat(grid).hasSize(49);
		assertThat(this.statements.during(() -> this.checks.check(WANG, grid))).isLessThanOrEqualTo(5);
		assertThat(this.statements.during(() -> this.checks.check(WANG, grid)))
			.isEqualTo(this.statements.during(() -> this.checks.check(WANG, grid.subList(0, 1))));
	}

	@Test
	void wordsEveryFindingInBothLanguages() {
		Stream.of("-5", "2000", "12751000", "abc", "", "0.21").forEach((value) -> {
			for (Finding finding : check(typed("rd-expenditure", 2025, value)).findings()) {
				assertThat(finding.message().in(this.messages, Locale.CHINESE)).containsPattern("\\p{IsHan}")
					.doesNotContain("{");
				assertThat(finding.message().in(this.messages, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}|\\{");
			}
		});
	}

	private CheckedFigure check(TypedFigure typed) {
		return check(WANG, typed);
	}

	private CheckedFigure check(Person person, TypedFigure typed) {
		return this.checks.check(person, List.of(typed)).get(0);
	}

	private static List<String> keys(CheckedFigure checked) {
		return checked.findings().stream().map((finding) -> finding.message().key()).toList();
	}

	private static TypedFigure with(TypedFigure typed, String field, String text) {
		FigureKey figure = typed.figure();
		return new TypedFigure(field.equals("region") ? new FigureKey(text, figure.indicator(), figure.year()) : figure,
				field.equals("value") ? text : typed.value(), field.equals("status") ? text : typed.status(),
				field.equals("bound") ? text : typed.bound(), field.equals("source") ? text : typed.source(),
				field.equals("quote") ? text : typed.quote(), field.equals("knownOn") ? text : typed.knownOn(),
				typed.revised(), field.equals("note") ? text : typed.note(), typed.reason(), typed.seen());
	}

}
