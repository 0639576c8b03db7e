package org.lantu.platform.requests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalVisitor;
import org.lantu.accounts.AccountsTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The id of each request, as those see it who are answered.
 */
@AccountsTest
class RequestIdIntegrationTests {

	@LocalServerPort
	private int port;

	@Test
	void keptPagesAreTheSameBytesForEveryRequest() {
		PortalVisitor visitor = new PortalVisitor(this.port);
		HttpResponse<String> first = visitor.get("/regions");
		HttpResponse<String> second = visitor.get("/regions");
		assertThat(id(first)).matches("[0-9a-f]{12}").isNotEqualTo(id(second));
		assertThat(first.body()).isEqualTo(second.body()).doesNotContain(id(first), id(second));
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere?lang=zh,404,'编号：'", "/nowhere?lang=en,404,'Reference: '",
			"/regions?asOf=x&lang=en,400,'Reference: '", "/api/v1/nowhere,404,'\"reference\":\"'",
			"/nothing.csv?lang=en,404,'Reference: '", "/a;b=c,400,'Reference: '" })
	void whateverSaysThatSomethingIsWrongTellsIt(String address, int status, String before) {
		HttpResponse<String> problem = new PortalVisitor(this.port).get(address);
		assertThat(problem.statusCode()).isEqualTo(status);
		assertThat(problem.body()).contains(before + id(problem));
	}

	/** What a stranger sends must neither reach the log nor join two requests. */
	@Test
	void nobodyElseGivesIt() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/nowhere"))
			.header(RequestId.HEADER, "mine")
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.headers().allValues(RequestId.HEADER)).hasSize(1).doesNotContain("mine");
	}

	private static String id(HttpResponse<String> answer) {
		return answer.headers().firstValue(RequestId.HEADER).orElseThrow();
	}

}
