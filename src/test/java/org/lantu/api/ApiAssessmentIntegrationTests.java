package org.lantu.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Figures of a caller's own are judged like those of a plan.
 */
@ApiTest
class ApiAssessmentIntegrationTests {

	@Autowired
	private ApiClient client;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/org/lantu/progress/judging/edge-cases.csv", delimiter = '|')
	void edgeCaseIsJudgedAsTheTableSays(String name, String series, String target, String kept, String path,
			String outlook, Double probability) {
		String figures = figures(series);
		JsonNode answer = assess(target(target, 2030) + ", \"baseline\": "
				+ figures.substring(1, figures.indexOf('}') + 1) + ", \"figures\": " + figures);
		String[] place = path.split(" by ");
		assertThat(text(answer, "kept")).isEqualTo(kept);
		assertThat(text(answer, "headline")).isEqualTo(outlook);
		assertThat(text(answer, "outlook")).isEqualTo(outlook);
		assertThat(answer.at("/path/state").asString()).isEqualTo(place[0]);
		assertThat(answer.at("/path/distance").doubleValue()).isEqualTo(Double.parseDouble(place[1]), within(0.005));
		if (probability != null) {
			assertThat(answer.get("probability").doubleValue()).isEqualTo(probability, within(0.005));
		}
	}

	@Test
	void answerHasTheFieldsOfATargetFromTheHeadlineOnAndTheProjection() {
		JsonNode answer = assess(
				target("AT_LEAST 1.5", 2022) + ", \"figures\": [{\"year\": 2022, \"value\": 1.4, \"decimals\": 2}]");
		assertThat(answer.propertyNames()).containsExactly("headline", "kept", "path", "outlook", "actual", "inputs",
				"attainment", "gap", "neededPace", "recentPace", "probability", "explanation", "projection");
		assertThat(answer.get("actual")).hasToString(
				"{\"year\":2022,\"value\":1.40,\"bound\":\"EXACT\",\"knownOn\":null,\"datePrecision\":null,\"source\":null}");
		assertThat(answer.at("/inputs/0/obsStatus").asString()).isEqualTo("A");
		assertThat(assess(
				target("AT_LEAST 1.5", 2022) + ", \"figures\": [{\"year\": 2022, \"value\": 1.449, \"decimals\": 1}]")
			.at("/actual/value")
			.toString()).as("rounded as published").isEqualTo("1.4");
		assertThat(answer.get("gap").decimalValue()).hasToString("-0.10");
		assertThat(answer.get("path").isNull()).isTrue();
	}

	@Test
	void writtenDecimalsCarryTheRounding() {
		String growth = "\"target\": {\"kind\": \"GROWTH\", \"comparison\": \"AT_LEAST\", \"value\": 10, \"year\": 2022}, ";
		assertThat(text(assess(growth + "\"figures\": " + figures("2021: 1.0, 2022: 1.1")), "kept"))
			.isEqualTo("UNDETERMINED");
		assertThat(text(assess(growth + "\"figures\": " + figures("2021: 1.000, 2022: 1.105")), "kept"))
			.isEqualTo("MET");
	}

	@Test
	void sumSoFarIsABoundThatNamesTheYearsWithoutAFigure() {
		String sum = "\"target\": {\"kind\": \"CUMULATIVE\", \"comparison\": \"AT_LEAST\", \"value\": 100, "
				+ "\"year\": 2025, \"firstYear\": 2021, \"nonNegative\": %s}, \"figures\": "
				+ figures("2021: 10, 2023: 15");
		JsonNode path = assess(sum.formatted(true)).get("path");
		assertThat(path.get("reached")).hasToString("{\"year\":2023,\"value\":25,\"bound\":\"AT_LEAST\"}");
		assertThat(path.get("missingYears")).hasToString("[2022]");
		assertThat(assess(sum.formatted(false)).at("/path/reached").isNull()).isTrue();
	}

	@Test
	void nothingIsAskedOfTheDatabase() {
		assertThat(this.statements
			.during(() -> assess(target("AT_LEAST 20", 2030) + ", \"figures\": " + figures("2020: 10, 2021: 12"))))
			.isZero();
	}

	@Test
	void answerIsNotTagged() {
		MvcTestResult answer = this.client.post("/api/v1/assessments",
				"{" + target("AT_LEAST 2", 2030) + ", \"figures\": []}");
		assertThat(answer).hasStatusOk().headers().doesNotContainHeader("ETag");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"LEVEL AT_LEAST 20 2025 |2024: 15, 2025: 18|2025: 18 against at least 20: missed by 2.|2025 年 18，目标不低于 20：未达成，差 2。",
			"LEVEL MORE_THAN 20 2025|2025: 20|2025: 20 against more than 20: missed.|2025 年 20，目标超过 20：未达成。",
			"GROWTH AT_LEAST 17 2022|2021: 1018.8, 2022: 1143.3|2022: growth of 12.2% over the year before (1,018.8 → 1,143.3) against at least 17%: missed by 4.8 percentage points.|2022 年比上年增长 12.2%（1,018.8 → 1,143.3），目标不低于 17%：未达成，差 4.8 个百分点。",
			"GROWTH AT_LEAST 10 2022|2022: 5|Target: growth of at least 10% in 2022 over the year before. Verdict: open. No figure of the base year 2021 was given, so no growth can be computed.|目标 2022 年比上年增长不低于 10%：待定。没有给出基期 2021 年的数，无法计算增长。",
			"AVERAGE_GROWTH AT_LEAST 10 2022|2020: 4, 2022: 5|Target: average growth of at least 10% a year up to 2022. Verdict: open. An average growth is counted from a base before the year due, and neither baseline nor firstYear gives one.|目标到 2022 年为止年均增长不低于 10%：待定。年均增长从到期年之前的基期算起，而 baseline 和 firstYear 都没有给出这样的基期。",
			"LEVEL AT_LEAST 20 2025||Target: at least 20 in 2025. Verdict: not on file. No figure was given.|目标 2025 年不低于 20：未收录。没有给出数据。",
			"LEVEL AT_LEAST 20 2025|2024: 15|Target: at least 20 in 2025. Verdict: awaited. 2025 has been over for 326 days; no figure of it was given. The latest figure on file (2024) is 15. Outlook: too few figures to tell.|目标 2025 年不低于 20：待收录。2025 年已结束 326 天，没有给出该年的数。已收录的最近一年（2024）：15。展望：数据太少，不作推断。",
			"LEVEL AT_LEAST 20 2030|2020: 10, 2021: 13, 2022: 15, 2023: 15, 2024: 15, 2025: 16|Target: at least 20 in 2030. Verdict: not yet due. 2030 ends on 2030-12-31. The latest figure on file (2025) is 16. It takes +0.8 a year; the last years gave +0.3: possible (probability 57%).|目标 2030 年不低于 20：未到期。2030 年到 2030-12-31 才结束。已收录的最近一年（2025）：16。要达标每年需 +0.8，近年每年 +0.3：有可能达到（概率 57%）。" })
			// @formatter:on
	void judgementExplainsItself(String target, String series, String english, String chinese) {
		String[] aim = target.split(" ");
		String body = "{\"target\": {\"kind\": \"%s\", \"comparison\": \"%s\", \"value\": %s, \"year\": %s}, \"figures\": %s}"
			.formatted(aim[0], aim[1], aim[2], aim[3], figures(series));
		assertThat(text(this.client.assess(body, "en"), "explanation")).isEqualTo(english);
		assertThat(text(this.client.assess(body, "zh"), "explanation")).isEqualTo(chinese);
	}

	@Test
	void randomFiguresAreJudgedWithoutFault() {
		Random random = new Random(20261122);
		for (int i = 0; i < 500; i++) {
			JsonNode answer = assess(randomBody(random));
			assertThat(text(answer, "explanation")).doesNotContain("NaN", "Infinity", "??", "{");
			if (text(answer, "kept").matches("MET|MISSED")) {
				assertThat(answer.at("/actual/value").isNumber() && answer.get("gap").isNumber()).isTrue();
			}
			if (text(answer, "headline").matches("LIKELY|POSSIBLE|UNLIKELY")) {
				assertThat(answer.get("probability").isNumber() && answer.at("/projection/low").isNumber()).isTrue();
			}
		}
	}

	private static String randomBody(Random random) {
		int year = 2018 + random.nextInt(14);
		boolean log = random.nextInt(3) == 0;
		String kind = pick(random, "LEVEL", "GROWTH", "AVERAGE_GROWTH", "CUMULATIVE");
		String figures = IntStream.range(year - 12, year + 2)
			.filter((any) -> random.nextInt(4) > 0)
			.mapToObj(
					(each) -> "{\"year\": %d, \"value\": %s, \"bound\": \"%s\", \"obsStatus\": \"%s\"}".formatted(each,
							number(random, log),
							pick(random, "EXACT", "EXACT", "EXACT", "APPROXIMATE", "AT_LEAST", "MORE_THAN",
									"LESS_THAN"),
							pick(random, "A", "A", "A", "P", "E")))
			.collect(Collectors.joining(", "));
		return "\"target\": {\"kind\": \"%s\", \"comparison\": \"%s\", \"value\": %s, \"year\": %d, \"firstYear\": %d, \"about\": %b, \"nonNegative\": %b}, \"baseline\": {\"year\": %d, \"value\": %s}, \"scale\": \"%s\", \"figures\": [%s]"
			.formatted(kind, pick(random, "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN"), number(random, log), year,
					year - random.nextInt(9), random.nextBoolean(), random.nextBoolean(), year - random.nextInt(9),
					number(random, log), log ? "LOG" : "NATURAL", figures);
	}

	/** Of any size and sign; above 0 for a logarithm. */
	private static String number(Random random, boolean positive) {
		double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 12);
		String text = String.format(Locale.ROOT, "%.12f", positive ? Math.abs(number) + 1e-9 : number);
		return random.nextBoolean() ? text : text.replaceFirst("\\..*", positive ? ".5" : "");
	}

	private static String pick(Random random, String... words) {
		return words[random.nextInt(words.length)];
	}

	private JsonNode assess(String fields) {
		return this.client.assess("{" + fields + "}", "en");
	}

	private static String target(String aim, int year) {
		String[] words = aim.split(" ");
		return "\"target\": {\"kind\": \"LEVEL\", \"comparison\": \"%s\", \"value\": %s, \"year\": %d}"
			.formatted(words[0], words[1], year);
	}

	/** Figures as "2020: 2.5, 2021: 2.6". */
	private static String figures(String series) {
		if (series == null) {
			return "[]";
		}
		return Arrays.stream(series.split(","))
			.map((figure) -> figure.split(":"))
			.map((pair) -> "{\"year\": %s, \"value\": %s}".formatted(pair[0].strip(), pair[1].strip()))
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private static String text(JsonNode answer, String field) {
		return answer.get(field).asString();
	}

}
