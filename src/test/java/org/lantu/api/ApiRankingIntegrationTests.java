package org.lantu.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rankings of the API, worked out by hand from the data files.
 */
@ApiTest
class ApiRankingIntegrationTests {

	@Autowired
	private ApiClient client;

	@Autowired
	private StatementCounter statements;

	@Test
	void everyProvinceIsRankedWithoutTheNation() {
		JsonNode answer = this.client.json("/api/v1/rankings/rd-intensity?year=2023");
		assertThat(answer.propertyNames()).startsWith("indicator", "year", "asOf", "ranking", "missing");
		assertThat(answer.get("complete").asBoolean()).isTrue();
		assertThat(answer.get("ranking").get(0).propertyNames()).startsWith("rank", "region", "value", "tied");
		assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-22");
		assertThat(places(answer)).hasSize(31)
			.startsWith("1 110000 6.73", "2 310000 4.34", "3 120000 3.58")
			.contains("8 370000 2.59", "9 430000 2.57", "11 610000 2.49", "12 500000 2.48", "17 410000 2.05")
			.endsWith("31 540000 0.30");
		assertThat(answer.get("missing").size()).isZero();
		assertThat(texts(answer.get("revised"))).containsExactly("460000", "610000");
	}

	@Test
	void revisionIsNotKnownBeforeItsDay() {
		JsonNode answer = this.client.json("/api/v1/rankings/rd-intensity?year=2023&asOf=2025-01-01");
		assertThat(places(answer)).contains("11 610000 2.50", "12 500000 2.48");
		assertThat(answer.get("revised").size()).isZero();
	}

	@Test
	void equalValuesShareARank() {
		JsonNode answer = this.client.json("/api/v1/rankings/rd-intensity?year=2021");
		assertThat(places(answer)).containsSubsequence("8 340000 2.34", "8 370000 2.34")
			.noneMatch((place) -> place.startsWith("9 "));
		answer.get("ranking")
			.forEach((place) -> assertThat(place.get("tied").asBoolean())
				.isEqualTo(List.of("340000", "370000").contains(place.get("region").asString())));
	}

	@Test
	void boundsAndExpectationsAreTold() {
		JsonNode answer = this.client.json("/api/v1/rankings/high-tech-enterprises?year=2022");
		assertThat(answer.get("complete").asBoolean()).isFalse();
		assertThat(places(answer)).containsExactly("1 320000 44000", "2 310000 22000", "3 510000 14500",
				"4 410000 10000", "5 500000 6348", "6 230000 3605", "7 460000 1552", "8 640000 489", "9 540000 112");
		List<String> unclear = new ArrayList<>();
		answer.get("ranking").forEach((place) -> {
			if (place.get("overlapsNext").asBoolean()) {
				unclear.add(place.get("region").asString() + " " + place.get("bound").asString());
			}
		});
		assertThat(unclear).containsExactly("320000 APPROXIMATE", "510000 APPROXIMATE");
		assertThat(texts(answer.get("expected"))).containsExactly("420000");
		assertThat(texts(answer.get("missing"))).hasSize(22).contains("110000", "420000");
	}

	@Test
	void roundingThatLeavesTheOrderOpenIsTold() {
		JsonNode answer = this.client.json("/api/v1/rankings/fiscal-st-expenditure?year=2021");
		answer.get("ranking")
			.forEach((place) -> assertThat(place.get("overlapsNext").asBoolean())
				.isEqualTo(place.get("region").asString().equals("610000")));
	}

	@Test
	void lowestIsFirstWhereLessIsBetter() {
		assertThat(places(this.client.json("/api/v1/rankings/innovation-rank?year=2024"))).hasSize(25)
			.startsWith("1 110000 1", "2 310000 2")
			.contains("17 410000 17");
	}

	@Test
	void withoutAYearTheLatestWithAFigureIsRanked() {
		// of 2025 there is only an expectation (Shanghai)
		assertThat(this.client.json("/api/v1/rankings/rd-intensity").get("year").asInt()).isEqualTo(2024);
		JsonNode nothing = this.client.json("/api/v1/rankings/tech-transfer-institutions");
		assertThat(nothing.get("year").isNull()).isTrue();
		assertThat(nothing.get("ranking").size()).isZero();
		assertThat(nothing.get("missing").size()).isEqualTo(31);
	}

	@Test
	void csvHasARowForEveryProvince() {
		MvcTestResult answer = this.client.get("/api/v1/rankings/high-tech-enterprises?year=2022", "Accept",
				"text/csv");
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(ApiClient.text(answer)).startsWith(
				"rank,region,value,tied,bound,overlapsNext,basis\r\n1,320000,44000,false,APPROXIMATE,true,\r\n2,310000,22000,false,MORE_THAN,false,\r\n")
			.contains("\r\n,110000,,,,,\r\n")
			.hasLineCount(32);
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=abc", "year=20230", "year=1900", "yaer=2023", "region=410000", "year=2022&year=2023",
			"asOf=2026-11-23", "page=1" })
	void badParameterIsRefused(String query) {
		assertThat(this.client.get("/api/v1/rankings/rd-intensity?" + query)).hasStatus(400)
			.hasContentType("application/problem+json");
	}

	@Test
	void unknownIndicatorIsNotFoundAndANearOneIsOffered() {
		MvcTestResult answer = this.client.get("/api/v1/rankings/rd-intensty?lang=en");
		assertThat(answer).hasStatus(404);
		assertThat(ApiClient.text(answer)).contains("rd-intensity (R&D intensity)");
	}

	@Test
	void rankingTakesFourStatements() {
		assertThat(this.statements.during(() -> this.client.json("/api/v1/rankings/rd-intensity")))
			.isLessThanOrEqualTo(4);
	}

	private static List<String> places(JsonNode answer) {
		List<String> places = new ArrayList<>();
		answer.get("ranking")
			.forEach((place) -> places.add(place.get("rank").asInt() + " " + place.get("region").asString() + " "
					+ place.get("value").decimalValue().toPlainString()));
		return places;
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((one) -> texts.add(one.asString()));
		return texts;
	}

}
