package org.lantu.api;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says of plans and their targets ({@code docs/domain.md} section 3).
 */
@ApiTest
class ApiTargetIntegrationTests {

	@Autowired
	private ApiClient client;

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "henan-2022,rd-intensity-2022,-,MET", "henan-2022,rd-intensity-2022,2024-01-01,MISSED",
					"henan-2022,rd-expenditure-2022-growth,-,MISSED", "henan-2022,high-tech-enterprises-2022,-,MET",
					"henan-2022,tech-smes-2022,-,MET", "henan-13fyp,rd-intensity-2020,-,MISSED",
					"henan-2025,high-tech-enterprises-2025,-,MISSED", "henan-2025,tech-smes-2025,-,MET",
					"henan-2024,rd-intensity-2024,-,MISSED",
					"henan-2025,tech-contract-turnover-registered-2025,-,MET" })
	void targetIsKeptOrNot(String plan, String target, String asOf, String kept) {
		String query = (asOf != null) ? "?asOf=" + asOf : "";
		JsonNode one = json("/api/v1/plans/" + plan + "/targets/" + target + query);
		assertThat(one.get("kept").asString()).isEqualTo(kept);
		assertThat(one.get("headline").asString()).isEqualTo(kept);
		JsonNode scorecard = json("/api/v1/plans/" + plan + "/scorecard" + query);
		assertThat(scorecard.get("asOf").asString()).isEqualTo((asOf != null) ? asOf : "2026-11-22");
		for (JsonNode each : scorecard.get("targets")) {
			if (each.get("code").asString().equals(target)) {
				assertThat(each.get("kept").asString()).isEqualTo(kept);
				return;
			}
		}
		assertThat(scorecard.get("targets")).as("has " + target).isNull();
	}

	@Test
	void everyTargetOfTheScorecardStandsInTheSummary() {
		JsonNode scorecard = json("/api/v1/plans/henan-2022/scorecard?lang=en");
		assertThat(scorecard.get("plan").toString()).isEqualTo("{\"code\":\"henan-2022\",\"region\":\"410000\","
				+ "\"title\":\"Henan science and technology work plan 2022\",\"firstYear\":2022,\"lastYear\":2022}");
		assertThat(scorecard.get("summary").toString()).isEqualTo("{\"MET\":4,\"MISSED\":1}");
		assertThat(scorecard.get("targets").size()).isEqualTo(5);
	}

	@Test
	void publishedNumbersKeepTheirDecimalsAndTheirDifferenceIsExact() {
		String met = body("/api/v1/plans/henan-2022/targets/rd-intensity-2022?lang=en");
		assertThat(met).contains("\"value\":1.96,\"unit\":\"% of GDP\",\"about\":false,\"stretch\":false",
				"\"nature\":\"EXPECTED\",\"baseline\":{\"year\":2021,\"value\":1.73},\"departments\":[],\"headline\":\"MET\"",
				"\"path\":null,\"outlook\":null,\"actual\":{\"year\":2022,\"value\":1.96,\"bound\":\"EXACT\"",
				"\"attainment\":100,\"gap\":0.00,\"neededPace\":null,\"recentPace\":null,\"probability\":null",
				"\"projection\":null");
		String missed = body("/api/v1/plans/henan-2022/targets/rd-intensity-2022?asOf=2024-01-01");
		assertThat(missed).contains("\"value\":1.86,\"bound\":\"EXACT\",\"knownOn\":\"2023-09-18\"", "\"gap\":-0.10");
	}

	@Test
	void growthIsUnroundedWithTheFiguresBehindIt() {
		JsonNode growth = json("/api/v1/plans/henan-2022/targets/rd-expenditure-2022-growth");
		assertThat(growth.get("unit").asString()).isEqualTo("%");
		assertThat(growth.at("/actual/value").decimalValue())
			.isCloseTo(new BigDecimal("12.22"), org.assertj.core.data.Offset.offset(new BigDecimal("0.01")))
			.matches((value) -> value.scale() > 4);
		assertThat(growth.at("/inputs/0/year").asInt()).isEqualTo(2021);
		assertThat(growth.at("/inputs/0/value").toString()).isEqualTo("1018.8");
		assertThat(growth.at("/inputs/1/value").toString()).isEqualTo("1143.3");
	}

	@Test
	void openBoundDecidesAndIsTold() {
		JsonNode target = json("/api/v1/plans/henan-2022/targets/high-tech-enterprises-2022");
		assertThat(target.at("/actual/bound").asString()).isEqualTo("MORE_THAN");
		assertThat(target.at("/actual/value").toString()).isEqualTo("10000");
	}

	@Test
	void historyTellsBothVerdictsWithTheirDays() {
		JsonNode history = json("/api/v1/plans/henan-2022/targets/rd-intensity-2022").get("history");
		assertThat(history.toString()).contains(
				"{\"since\":\"2023-09-18\",\"datePrecision\":\"DAY\",\"kept\":\"MISSED\",\"value\":1.86,\"promise\":1,\"keptByFirst\":null}",
				"{\"since\":\"2024-10-12\",\"datePrecision\":\"DAY\",\"kept\":\"MET\",\"value\":1.96,\"promise\":1,\"keptByFirst\":null}");
	}

	@ParameterizedTest
	@CsvSource({ "guangxi-14fyp,rd-intensity-2025,UNLIKELY", "shaanxi-14fyp,high-tech-enterprises-2025,SECURED" })
	void awaitedTargetIsHeadedByItsOutlook(String plan, String code, String outlook) {
		JsonNode target = json("/api/v1/plans/" + plan + "/targets/" + code);
		assertThat(target.get("kept").asString()).isEqualTo("AWAITED");
		assertThat(target.get("outlook").asString()).isEqualTo(outlook);
		assertThat(target.get("headline").asString()).isEqualTo(outlook);
		assertThat(target.get("neededPace").isNumber()).isTrue();
	}

	@Test
	void awaitedTargetHasAPathAndNoActual() {
		JsonNode target = json("/api/v1/plans/guangxi-14fyp/targets/rd-intensity-2025");
		assertThat(target.get("actual").isNull()).isTrue();
		assertThat(target.get("gap").isNull()).isTrue();
		assertThat(target.at("/path/state").asString()).isEqualTo("BEHIND");
		assertThat(target.at("/path/interpolated").asBoolean()).isTrue();
		assertThat(target.at("/path/reached/value").decimalValue()).isPositive();
		assertThat(target.at("/path/missingYears").isEmpty()).isTrue();
	}

	@Test
	void explanationIsInTheLanguageAskedFor() {
		String address = "/api/v1/plans/henan-2022/targets/rd-intensity-2022";
		assertThat(json(address + "?lang=en").get("explanation").asString()).contains("1.96", "met");
		assertThat(json(address + "?lang=zh").get("explanation").asString()).contains("1.96", "达成");
	}

	@Test
	void noAnswerHoldsWhatIsNotANumber() {
		for (JsonNode plan : json("/api/v1/plans")) {
			String scorecard = body("/api/v1/plans/" + plan.get("code").asString() + "/scorecard?lang=en");
			assertThat(scorecard).doesNotContain("NaN", "Infinity");
			assertThat(ApiClient.JSON.readTree(scorecard).get("targets").size()).isEqualTo(plan.get("targets").asInt());
		}
	}

	private JsonNode json(String address) {
		return this.client.json(address);
	}

	private String body(String address) {
		return this.client.body(address);
	}

}
