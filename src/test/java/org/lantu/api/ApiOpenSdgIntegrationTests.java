package org.lantu.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The API measures as Open SDG does.
 */
@ApiTest
class ApiOpenSdgIntegrationTests {

	@Autowired
	private ApiClient client;

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/org/lantu/progress/opensdg/open-sdg-cases.csv", numLinesToSkip = 1)
	void agreesWithTheirCode(ArgumentsAccessor row) {
		String body = """
				{"method": "open-sdg", "figures": %s, "direction": "%s", "baseYear": %s, "limit": %s,
				 "target": {"value": %s, "year": %s}, "thresholds": {"high": %s, "medium": %s, "low": %s}}""".formatted(
				figures(row.getString(2), row.getString(3)), row.getString(4), row.getString(5), row.getString(8),
				row.getString(6), row.getString(7), row.getString(9), row.getString(10), row.getString(11));
		JsonNode answer = this.client.assess(body, "en");
		assertThat(answer.propertyNames()).containsExactly("method", "status", "value", "observedCagr", "requiredCagr",
				"reason");
		assertThat(answer.get("status").asString()).isEqualTo(row.getString(28));
		assertNumber(answer.get("observedCagr"), row.getDouble(24));
		assertNumber(answer.get("requiredCagr"), row.getDouble(25));
		assertNumber(answer.get("value"), row.getDouble(26));
		assertThat(answer.get("reason").isNull()).isEqualTo(answer.get("value").isNumber());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ", \"direction\": null", ", \"direction\": \"\"", ", \"direction\": \"up\"",
			", \"target\": null", ", \"target\": {}", ", \"target\": {\"year\": 2030}", ", \"thresholds\": {}",
			", \"thresholds\": null", ", \"baseYear\": 2015", ", \"baseYear\": 2015.0", ", \"limit\": null" })
	void defaultsAreTheirs(String more) {
		JsonNode answer = this.client.assess(
				"{\"method\": \"open-sdg\", \"figures\": " + figures("2020;2017;2015;2010", "81;;100;1") + more + "}",
				"en");
		assertThat(answer.get("status").asString()).isEqualTo("substantial_progress");
		assertThat(answer.get("value").doubleValue()).isEqualTo(1 - Math.pow(0.81, 0.2), within(1e-12));
	}

	@Test
	void fieldsOfOurOwnJudgeMayStay() {
		JsonNode answer = this.client
			.assess("""
					{"method": "open-sdg", "direction": "positive", "scale": "LOG", "baseline": {"year": 2015, "value": 0},
					 "target": {"kind": "LEVEL", "comparison": "AT_LEAST", "value": 70, "year": 2030, "about": false},
					 "figures": [{"year": 2015, "value": 50, "bound": "EXACT", "decimals": 1}, {"year": 2020, "value": 75}]}""",
					"en");
		assertThat(answer.get("status").asString()).isEqualTo("target_achieved");
	}

	@Test
	void missingValueHasAReasonInEachLanguage() {
		String body = "{\"method\": \"open-sdg\", \"figures\": [{\"year\": 2015, \"value\": 0}, {\"year\": 2016, \"value\": 1}]}";
		assertThat(this.client.assess(body, "en").get("reason").asString()).startsWith("The base value is 0");
		assertThat(this.client.assess(body, "zh").get("reason").asString()).startsWith("基准值为 0");
	}

	private static void assertNumber(JsonNode actual, Double expected) {
		if (expected == null) {
			assertThat(actual.isNull()).isTrue();
		}
		else {
			assertThat(actual.doubleValue()).isEqualTo(expected, within(1e-9));
		}
	}

	private static String figures(String years, String values) {
		List<String> figures = new ArrayList<>();
		String[] parts = values.split(";", -1);
		for (String year : years.split(";")) {
			String value = parts[figures.size()];
			figures.add("{\"year\": %s, \"value\": %s}".formatted(year, value.isBlank() ? "null" : value));
		}
		return figures.toString();
	}

}
