package org.lantu.platform.meters;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.accounts.AccountsTest;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a running portal tells Prometheus, and what it tells of slow statements.
 */
@AccountsTest
@TestPropertySource(properties = { "lantu.metrics.port=0", "lantu.slow-statements=200ms" })
class MetersIntegrationTests {

	@Autowired
	private MetersServer server;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.server.port() + path))
				.method(method, HttpRequest.BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	private String figures() {
		try {
			return ask("GET", MetersServer.PATH).body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void portAnswersPrometheusAndNobodyElse() throws Exception {
		HttpResponse<String> answer = ask("GET", MetersServer.PATH);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
		assertThat(ask("GET", "/").statusCode()).isEqualTo(404);
		assertThat(ask("GET", "/actuator/health").statusCode()).isEqualTo(404);
		assertThat(ask("POST", MetersServer.PATH).statusCode()).isEqualTo(405);
		PortalVisitor visitor = new PortalVisitor(this.port);
		assertThat(visitor.get(MetersServer.PATH).statusCode()).isEqualTo(404);
		assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
		await().until(() -> count("SUCCESS", 200, "/actuator/health") > 0);
	}

	@Test
	void everyFigureOfThePortalIsThereAndIsANumber() {
		await().until(() -> figures().contains("lantu_backtest_coverage{"));
		String figures = figures();
		for (String name : List.of("lantu_database_up 1.0", "lantu_edition ", "lantu_edition_latest ",
				"lantu_figures_published ", "lantu_figures_open{state=\"submitted\"} ", "lantu_notices_untold ",
				"lantu_mail_today{outcome=\"sent\"} ", "lantu_plan_files_refused ",
				"lantu_database_clock_ahead_seconds ", "lantu_backup_faulty ", "lantu_store_hits_total ",
				"lantu_cold_renders_total{for=\"reader\"} ", "lantu_cold_renders_refused_total ",
				"lantu_cold_renders_waiting ", "lantu_statements_seconds_count ",
				"hikaricp_connections_active{pool=\"lantu\"} ", "disk_free_bytes{", "jvm_memory_used_bytes{",
				"logback_events_total{")) {
			assertThat(figures).as(name).contains("\n" + name).doesNotContain("\n" + name + "NaN");
		}
		assertThat(figures).contains("\nlantu_backup_proven_age_seconds NaN");
	}

	@Test
	void requestsAreCountedByPageHoweverTheyWereAnswered() {
		PortalVisitor visitor = new PortalVisitor(this.port);
		double pages = count("SUCCESS", 200, "/regions/{code}");
		double unknownRegions = count("CLIENT_ERROR", 404, "/regions/{code}");
		double unknown = count("CLIENT_ERROR", 404, "/**");
		visitor.get("/regions/410000");
		visitor.get("/regions/410000");
		visitor.get("/regions/410001");
		for (int at = 0; at < 20; at++) {
			visitor.get("/nowhere/" + at);
		}
		// an answer may be read before it has been counted
		await().until(() -> count("CLIENT_ERROR", 404, "/**") - unknown == 20);
		assertThat(count("SUCCESS", 200, "/regions/{code}") - pages).isEqualTo(2);
		assertThat(count("CLIENT_ERROR", 404, "/regions/{code}") - unknownRegions).isEqualTo(1);
		assertThat(figures()).doesNotContain("410000", "nowhere", "uri=\"/error\"");
	}

	private double count(String outcome, int status, String page) {
		String name = "http_server_requests_seconds_count{method=\"GET\",outcome=\"%s\",status=\"%d\",uri=\"%s\"} "
			.formatted(outcome, status, page);
		return figures().lines()
			.filter((line) -> line.startsWith(name))
			.mapToDouble((line) -> Double.parseDouble(line.substring(name.length())))
			.sum();
	}

	@Test
	void slowStatementIsToldWithItsPageAndWithoutAValue() {
		Logger logger = (Logger) LoggerFactory.getLogger("org.lantu.platform.statements.StatementTimes");
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		try {
			MDC.put("http.route", "/plans/{code}");
			this.jdbc.sql("select pg_sleep(:time)").param("time", 0.2577).query().listOfRows();
			MDC.clear();
			this.jdbc.sql("select pg_sleep(0.2577)").query().listOfRows();
		}
		finally {
			MDC.clear();
			logger.detachAppender(lines);
		}
		List<String> told = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
		assertThat(told).anySatisfy(
				(line) -> assertThat(line).matches("A statement of /plans/\\{code} took \\d+ ms: .*pg_sleep\\(\\?\\)"))
			.anySatisfy((line) -> assertThat(line).startsWith("A statement of thread "))
			.noneSatisfy((line) -> assertThat(line).contains("/plans/{code}").contains("0.2577"));
	}

}
