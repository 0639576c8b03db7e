package org.lantu.api;

import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.StatementCounter;
import org.lantu.reference.deployment.Deployment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documentation is complete, in both languages, and true.
 */
@ApiTest
class ApiDocumentationIntegrationTests {

	@Autowired
	private ApiClient client;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Deployment deployment;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void pageExplainsEveryCall(String language) {
		assertThat(this.statements.during(() -> this.client.get("/api?lang=" + language))).isZero();
		MvcTestResult page = this.client.get("/api?lang=" + language);
		assertThat(page).hasStatusOk().hasContentType("text/html;charset=UTF-8");
		String text = ApiClient.text(page);
		assertThat(text).doesNotContain("??", "<script", " style=");
		for (Documentation.Call call : Documentation.calls(this.deployment)) {
			assertThat(text).contains("GET " + call.address(), "href=\"" + call.example().replace("&", "&amp;") + "\"");
		}
		assertThat(text).contains("POST /api/v1/assessments");
		assertThat(Documentation.bodyFields()).allMatch((field) -> text.contains("<code>" + field + "</code>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void excerptsArePartsOfTheAnswers(String language) {
		for (Documentation.Call call : Documentation.calls(this.deployment)) {
			JsonNode excerpt = ApiClient.JSON.readTree(call.excerpt(Locale.forLanguageTag(language)));
			String separator = call.example().contains("?") ? "&" : "?";
			JsonNode answer = this.client.json(call.example() + separator + "lang=" + language);
			assertPart(call.id(), excerpt, call.id().equals("editions") ? oldestFirst(answer) : answer);
		}
	}

	/** "1 January" of what is only known by its year would claim a day. */
	@Test
	void everyDayOnWhichSomethingBecameKnownSaysHowMuchOfItIs() {
		for (Documentation.Call call : Documentation.calls(this.deployment)) {
			assertThat(this.client.json(call.example()).findParents("knownOn")).as(call.example())
				.allMatch((told) -> told.get("knownOn").isNull() || told.hasNonNull("datePrecision"));
		}
	}

	/** The example is the first edition: how many followed is a matter of migrations. */
	private static JsonNode oldestFirst(JsonNode editions) {
		ArrayNode reversed = ApiClient.JSON.createArrayNode();
		editions.forEach((edition) -> reversed.insert(0, edition));
		return reversed;
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void postedExamplesAreAnsweredSo(String language) {
		for (Documentation.Posted posted : Documentation.posted()) {
			JsonNode excerpt = ApiClient.JSON.readTree(posted.excerpt(Locale.forLanguageTag(language)));
			assertPart(posted.id(), excerpt, this.client.assess(posted.request(), language));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyAddressOfThePageIsAnswered(String language) {
		String page = ApiClient.text(this.client.get("/api?lang=" + language));
		var links = Pattern.compile("href=\"(/api/v1[^\"]*)\"").matcher(page);
		while (links.find()) {
			String address = links.group(1).replace("&amp;", "&");
			assertThat(this.client.get(address)).as(address)
				.hasStatus(address.contains("region=41000") && !address.contains("410000") ? 400 : 200);
		}
	}

	private static void assertPart(String where, JsonNode part, JsonNode whole) {
		if (part.isObject()) {
			part.propertyNames().forEach((name) -> assertPart(where + "." + name, part.get(name), whole.path(name)));
		}
		else if (part.isArray()) {
			for (int i = 0; i < part.size(); i++) {
				assertPart(where + "[" + i + "]", part.get(i), whole.path(i));
			}
		}
		else {
			assertThat(whole).as(where).isEqualTo(part);
		}
	}

}
