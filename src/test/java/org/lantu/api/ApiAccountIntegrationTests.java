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
 * The accounts and the corrections of the API.
 */
@ApiTest
class ApiAccountIntegrationTests {

	@Autowired
	private ApiClient client;

	@Autowired
	private StatementCounter statements;

	@Test
	void accountHasEveryProvinceAlsoThoseWithoutAPlan() {
		JsonNode account = this.client.json("/api/v1/accounts/2021-2025");
		assertThat(account.get("stage").asString()).isEqualTo("FINAL");
		assertThat(account.get("regions").size()).isEqualTo(32);
		int targets = 0;
		List<String> without = new ArrayList<>();
		for (JsonNode region : account.get("regions")) {
			for (JsonNode plan : region.get("plans")) {
				targets += plan.get("targets").size();
				plan.get("targets").forEach((target) -> assertThat(target.get("year").asInt()).isBetween(2021, 2025));
			}
			if (!region.get("planOnFile").asBoolean()) {
				without.add(region.get("region").asString());
			}
		}
		int counted = 0;
		for (JsonNode number : account.get("summary")) {
			counted += number.asInt();
		}
		assertThat(targets).isEqualTo(counted).isPositive();
		assertThat(without).doesNotContain("100000", "410000");
	}

	@Test
	void accountIsAsOfADayAndTakesFewStatements() {
		assertThat(this.client.json("/api/v1/accounts/2021-2025?asOf=2024-01-01").get("stage").asString())
			.isEqualTo("INTERIM");
		assertThat(this.statements.during(() -> this.client.json("/api/v1/accounts/2026-2030")))
			.isLessThanOrEqualTo(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900-1905", "2025-2021", "2021", "x" })
	void unknownPeriodIsRefusedWithThoseThereAre(String period) {
		MvcTestResult answer = this.client.get("/api/v1/accounts/" + period);
		assertThat(answer).hasStatus(404);
		assertThat(ApiClient.text(answer)).contains("2021-2025");
	}

	@Test
	void correctionsTellWhatWasAndIsAndWhichVerdictsWereTouched() {
		JsonNode corrections = this.client.json("/api/v1/corrections?region=450000&lang=en");
		assertThat(corrections.size()).isPositive();
		List<String> touched = new ArrayList<>();
		for (JsonNode correction : corrections) {
			assertThat(correction.get("subject").asString()).isIn("FIGURE", "TARGET");
			assertThat(correction.get("was").get("region").asString()).isEqualTo("450000");
			correction.get("verdicts")
				.forEach((verdict) -> touched.add(verdict.get("before").get("kept").asString() + " "
						+ verdict.get("after").get("kept").asString()));
		}
		assertThat(touched).contains("MISSED AWAITED");
	}

	@Test
	void correctionsAreReadInPages() {
		JsonNode all = this.client.json("/api/v1/corrections");
		assertThat(this.client.get("/api/v1/corrections?size=20&page=1").getResponse().getHeader("Link"))
			.contains("rel=\"next\"", "rel=\"prev\"");
		assertThat(this.client.json("/api/v1/corrections?size=20&page=1").get(0)).isEqualTo(all.get(20));
		assertThat(this.client.json("/api/v1/corrections?region=410000&region=450000").size())
			.isEqualTo(this.client.json("/api/v1/corrections?region=410000").size()
					+ this.client.json("/api/v1/corrections?region=450000").size());
		assertThat(this.client.get("/api/v1/corrections?region=999999")).hasStatus(400);
		assertThat(this.client.get("/api/v1/corrections?zzz=1")).hasStatus(400);
	}

	@Test
	void editionBeforeThemKnowsNone() {
		assertThat(this.client.json("/api/v1/corrections?edition=1").size()).isZero();
		assertThat(this.client.json("/api/v1/accounts/2021-2025?edition=1").get("regions").size()).isEqualTo(32);
	}

}
