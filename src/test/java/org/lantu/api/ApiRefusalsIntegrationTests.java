package org.lantu.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API refuses and how; what a call costs, and when it is not made twice.
 */
@ApiTest
class ApiRefusalsIntegrationTests {

	@Autowired
	private ApiClient client;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "regions?asOf=tomorrow|asOf", "regions?asOf=2026-11-23|asOf",
			"regions?asOf=2026-02-30|asOf", "regions?asOf=1900-01-01|asOf", "regions?lang=xx|lang",
			"regions?lang=en&lang=zh|lang", "regions?region=410000|region", "indicators?foo=1|foo",
			"plans?year=2022|year", "plans?year=abc|year", "sources?page=-1|page", "sources?page=1.5|page",
			"sources?page=99999999999|page", "sources?page=100|page", "sources?size=10000&page=10|page",
			"sources?size=0|size", "sources?size=10001|size", "sources?size=|size", "sources?page=0&page=1|page",
			"figures?region=410001|region", "figures?region=|region", "figures?region=410000,420000|region",
			"figures?region=410000&region=henan|region", "figures?indicator=RD_INTENSITY|indicator",
			"figures?indicator=%27%20or%201=1--|indicator", "figures?indicator=%3Cscript%3E|indicator",
			"figures?from=abc|from", "figures?from=1948|from", "figures?to=2101|to", "figures?from=2020.0|from",
			"figures?from=%2B2020|from", "figures?from=2022&to=2021|to", "figures?from=2020&from=2021|from",
			"figures?form=2020|form", "figures?Region=410000|Region", "figures?asOf=2030-01-01|asOf",
			"figures/410000/rd-intensity/abc/revisions|year", "figures/410000/rd-intensity/1000/revisions|year",
			"figures/410000/rd-intensity/2022/revisions?from=2020|from", "plans/henan-2022/scorecard?page=0|page",
			"plans/henan-2022/scorecard?asOf=2022|asOf", "plans/henan-2022/scorecard?verdict=MET|verdict",
			"plans/henan-2022/targets/rd-intensity-2022?year=2022|year" })
	void badParameterIsNamed(String call, String parameter) {
		MvcTestResult answer = this.client.get("/api/v1/" + call);
		problem(answer, 400);
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "regions/", "regions/410000", "figures/410000", "plans/henan-2023/scorecard",
			"plans/henan-2022", "plans/henan-2022/targets", "plans/henan-2022/targets/rd-intensity",
			"plans/x/targets/rd-intensity-2022", "plans/%E6%B2%B3%E5%8D%97/scorecard",
			"figures/41000/rd-intensity/2022/revisions", "figures/410000/nothing/2022/revisions",
			"plans/%20/scorecard" })
	void unknownAddressIsNotFound(String call) {
		problem(this.client.get("/api/v1/" + call), 404);
	}

	@ParameterizedTest
	@CsvSource({ "POST,regions", "PUT,figures", "DELETE,plans", "PATCH,plans/henan-2022/scorecard", "POST,sources" })
	void callsAreOnlyRead(String method, String call) {
		MvcTestResult answer = this.mvc.method(HttpMethod.valueOf(method)).uri("/api/v1/" + call).exchange();
		problem(answer, 405);
		assertThat(answer).headers().containsHeader("Allow");
	}

	@ParameterizedTest
	@CsvSource({ "regions,application/xml", "figures,image/png", "plans/henan-2022/scorecard,text/csv",
			"plans/henan-2022/scorecard,text/html", "plans/henan-2022/targets/rd-intensity-2022,text/csv" })
	void unknownFormatIsRefused(String call, String format) {
		problem(this.client.get("/api/v1/" + call, "Accept", format), 406);
	}

	@Test
	void refusalOffersWhatIsNear() {
		assertThat(detail("figures?region=41000&lang=en")).contains("region", "41000", "410000 (Henan Province)");
		assertThat(detail("figures?indicator=rd-intensty&lang=zh")).contains("rd-intensity (");
		assertThat(detail("figures?foo=1&lang=en")).contains("foo",
				"asOf, edition, from, indicator, lang, page, region, size, to");
		assertThat(detail("plans/henan-2023/scorecard?lang=en")).contains("henan-2023", "henan-2022 (");
		assertThat(detail("plans/henan-2022/targets/rd-intensity?lang=en")).contains("rd-intensity-2022 (");
		assertThat(detail("figures/henan/rd-intensity/2022/revisions?lang=en")).contains("410000 (Henan Province)");
	}

	@Test
	void refusalIsAProblemAlsoWhereCsvIsAskedFor() {
		problem(this.client.get("/api/v1/figures?region=x", "Accept", "text/csv"), 400);
	}

	@ParameterizedTest
	@CsvSource({ "regions,application/json", "regions,text/csv", "figures,text/csv",
			"plans/henan-2022/scorecard,application/json" })
	void unchangedAnswerIsNotSentAgain(String call, String format) {
		MvcTestResult first = this.client.get("/api/v1/" + call, "Accept", format);
		String tag = String.valueOf(first.getResponse().getHeader("ETag"));
		assertThat(tag).startsWith("W/\"");
		assertThat(first.getResponse().getHeaders("Vary")).contains("Accept")
			.anyMatch((vary) -> vary.contains("Accept-Language"));
		MvcTestResult again = this.client.get("/api/v1/" + call, "Accept", format, "If-None-Match", tag);
		assertThat(again).hasStatus(304).bodyText().isEmpty();
		assertThat(
				this.client.get("/api/v1/" + call + "?asOf=2024-01-01&lang=en", "Accept", format, "If-None-Match", tag))
			.hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "regions", "indicators", "plans", "sources", "figures", "plans/henan-2022/scorecard",
			"plans/henan-2022/targets/rd-intensity-2022", "figures/410000/rd-intensity/2022/revisions" })
	void callTakesFewStatementsAndCanBeAskedForItsHead(String call) {
		int count = this.statements.during(() -> assertThat(this.client.get("/api/v1/" + call)).hasStatusOk());
		assertThat(count).isLessThanOrEqualTo(8);
		assertThat(this.mvc.head().uri("/api/v1/" + call)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "*/*,application/json", "'text/csv;q=0.5, application/json',application/json",
			"'text/csv, application/json;q=0.5',text/csv;charset=UTF-8",
			"'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',application/json" })
	void formatIsTheOneAskedForElseJson(String accept, String format) {
		assertThat(this.client.get("/api/v1/regions", "Accept", accept)).hasStatusOk()
			.headers()
			.hasValue("Content-Type", format);
	}

	private String detail(String call) {
		return ApiClient.JSON.readTree(ApiClient.text(this.client.get("/api/v1/" + call))).get("detail").asString();
	}

	private static void problem(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
		assertThat(answer).bodyText().doesNotContain("Exception", "springframework", "java.");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
	}

}
