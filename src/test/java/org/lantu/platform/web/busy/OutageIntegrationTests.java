package org.lantu.platform.web.busy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;
import org.lantu.accounts.AccountsTest;
import org.lantu.platform.availability.DatabaseAvailability;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The running portal while its database lets nobody in.
 */
@AccountsTest
class OutageIntegrationTests {

	@Autowired
	private JdbcConnectionDetails login;

	@Autowired
	private DatabaseAvailability database;

	@LocalServerPort
	private int port;

	private PortalVisitor visitor;

	@BeforeEach
	void stranger() {
		this.visitor = new PortalVisitor(this.port);
	}

	@AfterEach
	void letIn() throws SQLException {
		execute("ALTER DATABASE %s ALLOW_CONNECTIONS true");
		await().until(() -> !this.database.isAway());
	}

	private void letNobodyIn() throws SQLException {
		execute("ALTER DATABASE %s ALLOW_CONNECTIONS false");
		execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'");
		await().until(this.database::isAway);
	}

	private void execute(String sql) throws SQLException {
		String url = this.login.getJdbcUrl();
		String name = url.replaceFirst("[?].*", "").replaceFirst(".*/", "");
		try (Connection connection = TestDatabase.dataSource(url.replaceFirst("/" + name, "/postgres")).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql.formatted(name));
		}
	}

	@Test
	void whatWasKeptIsShownAndSaysAsOfWhen() throws Exception {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		this.visitor.get("/regions");
		this.visitor.get("/api/v1/regions");
		assertThat(this.visitor.get("/regions").body()).doesNotContain("lt-outage");
		letNobodyIn();
		HttpResponse<String> page = this.visitor.get("/regions");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<p class=\"lt-outage\" role=\"status\">", "2026-11-22");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(analyst.get("/regions").body()).contains("lt-outage").doesNotContain("河南分析员");
		assertThat(this.visitor.get("/api/v1/regions").body()).startsWith("[").doesNotContain("lt-outage");
		letIn();
		assertThat(this.visitor.get("/regions").body()).doesNotContain("lt-outage");
		// the pool finds one by one that its connections were cut; meanwhile nobody is
		// known
		await().until(() -> analyst.get("/regions").body().contains("河南分析员"));
	}

	@Test
	void whatNeedsTheDatabaseIsRefusedAtOnceAndWhatWasTypedIsKept() throws Exception {
		letNobodyIn();
		for (String address : new String[] { "/plans/henan-2022/2022", "/entry", "/login", "/api/v1/everything",
				"/plans.csv" }) {
			HttpResponse<String> refused = this.visitor.get(address);
			assertThat(refused.statusCode()).as(address).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After")).as(address).hasValue("5");
			assertThat(refused.body()).as(address).contains(refused.headers().firstValue("X-Request-Id").orElseThrow());
		}
		HttpResponse<String> form = this.visitor.post("/entry/years/2022?region=410000", "value", "7 \"<b>", "key",
				"k1");
		assertThat(form.statusCode()).isEqualTo(503);
		assertThat(form.body()).contains("action=\"/entry/years/2022?region=410000\"", "name=\"value\"",
				"value=\"7 &quot;&lt;b&gt;\"", "name=\"key\" value=\"k1\"");
		assertThat(this.visitor.post("/login", "login", "analyst", "password", "secret words").body())
			.doesNotContain("secret words", "<form");
		assertThat(this.visitor.get("/css/tokens.css").statusCode()).isEqualTo(200);
		assertThat(this.visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
		assertThat(this.visitor.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

}
