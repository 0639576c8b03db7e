package org.lantu.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an assessment refuses: everything that is wrong is named at once, with its place.
 */
@ApiTest
class ApiAssessmentRefusalsIntegrationTests {

	private static final String CALL = "/api/v1/assessments?lang=en";

	@Autowired
	private ApiClient client;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "T:figures: [@, @]|/figures/1/year",
			"T:baseline: {year: 2031, value: 1}, figures: [@]|/baseline/year",
			"T:baseline: {year: 2020}, figures: [@]|/baseline/value", "T:figures: [@], scale: 'log'|/scale",
			"T:figures: [{year: 2020, value: NaN}]|/figures/0/value",
			"T:figures: [{year: 2020, value: Infinity}]|/figures/0/value",
			"T:figures: [{year: 2020, value: '2.5'}]|/figures/0/value",
			"T:figures: [{year: 2020, value: null}]|/figures/0/value", "T:figures: [{year: 2020}]|/figures/0/value",
			"T:figures: [{value: 2}]|/figures/0/year", "T:figures: [{year: '2020', value: 2}]|/figures/0/year",
			"T:figures: [{year: 2020.5, value: 2}]|/figures/0/year", "T:figures: [{year: 0, value: 2}]|/figures/0/year",
			"T:figures: [{year: 10000, value: 2}]|/figures/0/year",
			"T:figures: [{year: 2e999999999, value: 2}]|/figures/0/year",
			"T:figures: [{year: 2020, value: 1.1e30}]|/figures/0/value",
			"T:figures: [{year: 2020, value: 1e-41}]|/figures/0/value",
			"T:figures: [{year: 2020, value: 2, bound: 'ABOUT'}]|/figures/0/bound",
			"T:figures: [{year: 2020, value: 2, obsStatus: 'X'}]|/figures/0/obsStatus",
			"T:figures: [{year: 2020, value: 2, decimals: -1}]|/figures/0/decimals",
			"T:figures: [{year: 2020, value: 2, note: 'x'}]|/figures/0/note", "T:figures: [3]|/figures/0",
			"T:figures: {}|/figures", "T:x: 1|/x,/figures", "figures: [@]|/target",
			"T:method: 'x', figures: []|/method", "T:figures: [], direction: 'positive', limit: 1|/direction,/limit",
			"T:scale: 'LOG', figures: [{year: 2020, value: 0}], baseline: {year: 2019, value: -1}|/baseline/value,/figures/0/value",
			"target: {}, figures: []|/target/kind,/target/comparison,/target/value,/target/year",
			"target: {kind: 'CUMULATIVE', comparison: 'AT_LEAST', value: 2, year: 2030}, figures: []|/target/firstYear",
			"target: {kind: 'LEVEL', comparison: 'AT_LEAST', value: 2, year: 2030, firstYear: 2031}, figures: []|/target/firstYear",
			"target: {kind: 'CUMULATIVE', comparison: 'AT_LEAST', value: 2, year: 2030, firstYear: 2021}, firstYear: 2022, figures: []|/firstYear",
			"target: {kind: 'LEVEL', comparison: 'AT_LEAST', value: 2, year: 2030, about: 1}, figures: []|/target/about",
			"target: {kind: 'Level', comparison: '>', value: '2', year: null}, figures: [@, @]|/target/kind,/target/comparison,/target/value,/target/year,/figures/1/year",
			"method: 'open-sdg', figures: [{year: 2015}], direction: 1, thresholds: {med: 1}, limit: 'x'|/figures/0/value,/direction,/limit,/thresholds/med" })
	void everythingWrongIsNamed(String body, String pointers) {
		String whole = body.replace("T:", "target: {kind: 'LEVEL', comparison: 'AT_LEAST', value: 3.5, year: 2030}, ")
			.replace("@", "{year: 2020, value: 2.5}")
			.replace('\'', '"')
			.replaceAll("([A-Za-z]+):", "\"$1\":");
		JsonNode problem = refused("{" + whole + "}", 400);
		assertThat(problem.get("problems").findValuesAsString("pointer")).containsExactly(pointers.split(","));
		assertThat(problem.get("detail").asString()).contains(pointers.split(",")[0] + ": ");
		problem.get("problems").forEach((each) -> assertThat(each.get("message").asString()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
			value = { "``|There is no body", "` \n `|There is no body", "null|a JSON object", "[]|a JSON object",
					"3|a JSON object", "{} {}|line 1, column 4", "`{\n \"target\": }`|line 2, column 12",
					"{\"a\": 1, \"a\": 2}|given twice", "{'a': 1}|not valid JSON",
					"{\"target\": {\"value\": 1e999999999999}}|too large" })
	void unreadableBodySaysWhere(String body, String words) {
		JsonNode problem = refused((body != null) ? body : "", 400);
		assertThat(problem.get("detail").asString()).contains(words);
		assertThat(problem.get("problems").size()).isEqualTo(1);
	}

	@Test
	void deepOrLongContentIsRefused() {
		refused("[".repeat(5000), 400);
		refused("{\"limit\":" + "1".repeat(5000) + "}", 400);
		refused("{\"a\":\"" + "x".repeat(256 * 1024) + "\"}", 413);
	}

	@Test
	void manyFaultsAreCutShort() {
		JsonNode problems = refused(IntStream.range(0, 2000)
			.mapToObj((i) -> "\"f" + i + "\": 1")
			.collect(Collectors.joining(", ", "{", "}")), 400).get("problems");
		assertThat(problems.size()).isEqualTo(501);
	}

	@Test
	void twoHundredFiguresAreTheMost() {
		assertThat(this.client.assess(figures(200), "en").get("kept").asString()).isEqualTo("AWAITED");
		assertThat(refused(figures(201), 400).get("detail").asString()).contains("201", "200");
	}

	@Test
	void misspeltFieldIsOfferedWhatIsNear() {
		assertThat(refused("{\"figurs\": []}", 400).get("detail").asString()).contains("/figurs", "figures");
		assertThat(ApiClient.text(this.client.post("/api/v1/assessments?lang=zh", "{\"figurs\": []}")))
			.contains("没有这个字段。您要写的也许是：figures。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "foo=1", "page=0", "asOf=2026-11-23" })
	void unknownParameterIsRefused(String parameter) {
		problem(this.client.post("/api/v1/assessments?" + parameter, figures(1)), 400);
	}

	@Test
	void onlyJsonThatIsPostedIsRead() {
		problem(this.mvc.post().uri(CALL).content("{}").exchange(), 415);
		problem(this.mvc.post().uri(CALL).contentType("text/plain").content("{}").exchange(), 415);
		problem(this.client.get(CALL), 405);
		problem(this.mvc.method(HttpMethod.PUT).uri(CALL).contentType("application/json").content("{}").exchange(),
				405);
		assertThat(this.mvc.post().uri(CALL).contentType("application/json;charset=UTF-8").content(figures(1)))
			.hasStatusOk();
	}

	private static String figures(int count) {
		List<String> figures = IntStream.rangeClosed(1, count)
			.mapToObj((year) -> "{\"year\": %d, \"value\": 1}".formatted(year))
			.toList();
		return "{\"target\": {\"kind\": \"LEVEL\", \"comparison\": \"AT_LEAST\", \"value\": 2, \"year\": 2030}, \"figures\": %s}"
			.formatted(figures);
	}

	private JsonNode refused(String body, int status) {
		return problem(this.client.post(CALL, body), status);
	}

	private static JsonNode problem(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
		return ApiClient.JSON.readTree(ApiClient.text(answer));
	}

}
