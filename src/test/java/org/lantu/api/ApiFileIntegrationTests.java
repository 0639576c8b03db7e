package org.lantu.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.reference.deployment.Deployment;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI file is sound, says what the documentation's page says, and answers are as
 * it says.
 */
@ApiTest
class ApiFileIntegrationTests {

	private static final String FILE = "/api/v1/openapi.json";

	private static final String ASSESSMENTS = "/api/v1/assessments";

	@Autowired
	private ApiClient client;

	@Autowired
	private Deployment deployment;

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void isReadByOthersWithoutAComplaint(String language) {
		String text = this.client.body(FILE + "?lang=" + language);
		SwaggerParseResult read = new OpenAPIV3Parser().readContents(text);
		assertThat(read.getMessages()).isEmpty();
		assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1.");
		assertThat(read.getOpenAPI().getInfo().getVersion()).isEqualTo("1");
		assertThat(text).doesNotContain("localhost", "127.0.0.1", "??");
		assertThat(this.client.json(FILE).path("servers")).hasSize(1)
			.allMatch((server) -> server.path("url").asString().equals("/"));
		assertThat(text).contains(language.equals("en") ? "The nation and the provinces." : "全国与各省级地区。");
	}

	@Test
	void everyReferenceLeadsSomewhereAndEveryCallHasItsName() {
		JsonNode file = this.client.json(FILE);
		assertThat(file.findValuesAsString("$ref")).isNotEmpty()
			.allMatch((reference) -> !file.at(reference.substring(1)).isMissingNode());
		assertThat(file.findValuesAsString("operationId")).doesNotHaveDuplicates().hasSameSizeAs(calls(file).keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void fileAndPageTellOfTheSameCallsAndParameters(String language) {
		assertThat(callsOfFile(this.client.json(FILE + "?lang=" + language)))
			.isEqualTo(callsOfPage(ApiClient.text(this.client.get("/api?lang=" + language))));
	}

	@Test
	void fileAndPageTellOfTheSameBody() {
		JsonNode body = this.client.json(FILE).at("/components/schemas/Assessment/properties");
		List<String> fields = new ArrayList<>();
		body.propertyNames().forEach((name) -> {
			JsonNode field = name.equals("figures") ? body.get(name).path("items") : body.get(name);
			if (name.equals("target") || name.equals("figures")) {
				field.path("properties").propertyNames().forEach((inner) -> fields.add(name + "." + inner));
			}
			else {
				fields.add(name);
			}
		});
		assertThat(Stream.concat(Documentation.bodyFields().stream(), Stream.of("firstYear")))
			.containsExactlyInAnyOrderElementsOf(fields);
	}

	@Test
	void fileAndPageTellOfTheSameRefusals() {
		JsonNode file = this.client.json(FILE);
		TreeSet<String> statuses = new TreeSet<>();
		calls(file).values().forEach((call) -> call.path("responses").propertyNames().forEach(statuses::add));
		String page = ApiClient.text(this.client.get("/api"));
		// the page speaks of the methods that no call has, the file of a closed portal
		assertThat(statuses).containsExactly("200", "304", "400", "401", "404", "406", "413", "415", "429", "503");
		assertThat(found("<td class=\"c-d\">\\s*([0-9]{3})\\s*</td>", page)).containsExactly("400", "404", "405", "406",
				"413", "415", "429", "503");
	}

	@Test
	void fileTellsWhichCallsAreCounted() {
		assertThat(calls(this.client.json(FILE)).entrySet()
			.stream()
			.filter((call) -> call.getValue().path("responses").has("429"))
			.map(Map.Entry::getKey)).containsExactlyInAnyOrder("GET /api/v1/figures", "POST /api/v1/assessments");
	}

	@Test
	void answersAreAsTheFileSays() {
		JsonNode file = this.client.json(FILE);
		for (Documentation.Call call : Documentation.calls(this.deployment)) {
			JsonNode schema = answer(calls(file).get("GET " + call.address()), "200", "application/json");
			assertFits(file, schema, this.client.json(call.example()), call.id());
		}
		JsonNode assessed = answer(calls(file).get("POST " + ASSESSMENTS), "200", "application/json").path("oneOf");
		List<Documentation.Posted> posted = Documentation.posted();
		for (int i = 0; i < posted.size(); i++) {
			assertFits(file, assessed.get(i), this.client.assess(posted.get(i).request(), "en"), posted.get(i).id());
		}
	}

	/** A document may tell no more than its month, or its year. */
	@Test
	void everyDayOfADocumentTellsItsPrecision() {
		JsonNode schemas = this.client.json(FILE).at("/components/schemas");
		List<String> dated = schemas.propertyNames()
			.stream()
			.filter((name) -> !schemas.get(name).findValues("knownOn").isEmpty()
					|| !schemas.get(name).findValues("publishedOn").isEmpty()
					|| !schemas.get(name).findValues("since").isEmpty())
			.toList();
		assertThat(dated).hasSizeGreaterThan(4)
			.allSatisfy((name) -> assertThat(schemas.get(name).path("properties").propertyNames()).as(name)
				.contains("datePrecision"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/figures?regoin=410000", "/api/v1/rankings/rd-intensty",
			"/api/v1/plans/henan/scorecard" })
	void refusalsAreAsTheFileSays(String address) {
		JsonNode file = this.client.json(FILE);
		JsonNode problem = ApiClient.JSON.readTree(ApiClient.text(this.client.get(address)));
		assertFits(file, file.at("/components/schemas/Problem"), problem, address);
	}

	@Test
	void isSentOnceToWhoHasIt() {
		MvcTestResult first = this.client.get(FILE);
		String tag = first.getResponse().getHeader("ETag");
		assertThat(tag).isNotBlank();
		assertThat(this.client.get(FILE, "If-None-Match", tag)).hasStatus(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { FILE + ".yaml", "/v3/api-docs", "/v3/api-docs.yaml", "/swagger-ui.html",
			"/swagger-ui/index.html", "/v3/api-docs/swagger-config" })
	void hasNoOtherAddress(String address) {
		assertThat(this.client.get(address)).hasStatus(404);
	}

	/** The calls by method and address. */
	private static Map<String, JsonNode> calls(JsonNode file) {
		Map<String, JsonNode> calls = new TreeMap<>();
		JsonNode paths = file.path("paths");
		paths.propertyNames()
			.forEach((path) -> paths.get(path)
				.propertyNames()
				.forEach((method) -> calls.put(method.toUpperCase() + " " + path, paths.get(path).get(method))));
		return calls;
	}

	/** The parameters of each call, but for those in its address. */
	private static Map<String, TreeSet<String>> callsOfFile(JsonNode file) {
		Map<String, TreeSet<String>> known = new TreeMap<>();
		calls(file).forEach((name, call) -> {
			assertThat(call.path("summary").asString()).isNotBlank();
			TreeSet<String> parameters = new TreeSet<>();
			for (JsonNode parameter : call.path("parameters")) {
				assertThat(parameter.path("description").asString()).isNotBlank();
				if (parameter.path("in").asString().equals("query")) {
					parameters.add(parameter.path("name").asString());
				}
				else {
					assertThat(name).contains("{" + parameter.path("name").asString() + "}");
				}
			}
			known.put(name, parameters);
		});
		return known;
	}

	/**
	 * The same of the page: its sections, and the parameters that it names for every call
	 * and every list.
	 */
	private static Map<String, TreeSet<String>> callsOfPage(String page) {
		Map<String, TreeSet<String>> known = new TreeMap<>();
		List<String> common = found("<td>\\s*<code>([a-zA-Z]+)</code>\\s*</td>",
				page.substring(page.indexOf("id=\"rules\""), page.indexOf("<section", page.indexOf("id=\"rules\""))));
		assertThat(common).containsExactly("asOf", "lang", "edition", "page", "size");
		for (String section : page.split("<section ")) {
			found("<h2 class=\"lt-cap\">\\s*<code>([A-Z]+ /api/v1/[^<]+)</code>", section).forEach((name) -> {
				boolean body = name.startsWith("POST");
				boolean list = name
					.matches("GET /api/v1/([a-z]+|compositions/.*|.*/(revisions|measures|commentary|shares))");
				TreeSet<String> parameters = new TreeSet<>(list ? common : common.subList(0, body ? 2 : 3));
				if (!body) {
					parameters.addAll(found("<td>\\s*<code>([a-zA-Z]+)</code>\\s*</td>", section));
				}
				known.put(name, parameters);
			});
		}
		return known;
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((match) -> match.group(1)).toList();
	}

	private static JsonNode answer(JsonNode call, String status, String type) {
		return call.path("responses").path(status).path("content").path(type).path("schema");
	}

	/** Whether a value is what a schema says: its type, all its fields and no others. */
	private static void assertFits(JsonNode file, JsonNode schema, JsonNode value, String where) {
		if (schema.has("$ref")) {
			assertFits(file, file.at(schema.path("$ref").asString().substring(1)), value, where);
			return;
		}
		if (schema.has("anyOf")) {
			if (!value.isNull()) {
				assertFits(file, schema.path("anyOf").get(0), value, where);
			}
			return;
		}
		assertThat(types(schema)).as(where).contains(type(value, types(schema)));
		if (value.isObject() && schema.has("properties")) {
			assertThat(schema.path("properties").propertyNames()).as(where).containsAll(value.propertyNames());
			schema.path("required")
				.forEach((name) -> assertThat(value.has(name.asString())).as(where + "." + name).isTrue());
			value.propertyNames()
				.forEach((name) -> assertFits(file, schema.path("properties").path(name), value.get(name),
						where + "." + name));
		}
		value.forEach((item) -> {
			if (value.isArray()) {
				assertFits(file, schema.path("items"), item, where + "[]");
			}
		});
	}

	private static List<String> types(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
	}

	private static String type(JsonNode value, List<String> known) {
		return switch (value.getNodeType()) {
			case OBJECT -> "object";
			case ARRAY -> "array";
			case STRING -> "string";
			case BOOLEAN -> "boolean";
			case NULL -> "null";
			case NUMBER -> (value.isIntegralNumber() && known.contains("integer")) ? "integer" : "number";
			default -> throw new IllegalArgumentException(value.toString());
		};
	}

}
