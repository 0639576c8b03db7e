package org.lantu.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls the API and reads its answers without losing a decimal.
 */
class ApiClient {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final MockMvcTester mvc;

	ApiClient(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	MvcTestResult get(String address, String... headers) {
		var request = this.mvc.get().uri(URI.create(address));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return request.exchange();
	}

	/** Sends a body as JSON. */
	MvcTestResult post(String address, String body) {
		return this.mvc.post()
			.uri(URI.create(address))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	/** The answer to an assessment. */
	JsonNode assess(String body, String language) {
		MvcTestResult result = post("/api/v1/assessments?lang=" + language, body);
		assertThat(result).as(body).hasStatusOk().hasContentType("application/json");
		return JSON.readTree(text(result));
	}

	JsonNode json(String address) {
		return JSON.readTree(body(address));
	}

	String body(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk().hasContentType("application/json");
		return text(result);
	}

	static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
