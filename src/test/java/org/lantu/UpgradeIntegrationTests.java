package org.lantu;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Today's portal starts on the data of the version before, which was killed in the middle
 * of its work: {@code .ci/previous-jar} builds that version, and says where it is.
 */
@EnabledIfSystemProperty(named = "lantu.previous-jar", matches = ".+")
class UpgradeIntegrationTests {

	private static final Path TODAY = Path.of("target/lantu.jar");

	private static final String ADMINISTRATOR = "admin";

	private static final String ANALYST = "wang.min";

	private static final String REVIEWER = "zhao.lei";

	private static final int PATIENCE = 120;

	private static final List<String> PUBLIC = List.of("/", "/regions/410000", "/regions/410000/profile", "/plans",
			"/plans/henan-2022", "/plans/henan-2022/targets/rd-intensity-2022", "/plans/henan-2022/briefing",
			"/accounts/2021-2025", "/targets", "/indicators/rd-intensity", "/compare",
			"/figures/410000/rd-intensity/2022", "/sources/seed-002", "/method", "/changes", "/changes.atom",
			"/corrections", "/departments", "/search?q=hn", "/plans/henan-2022.csv",
			"/api/v1/plans/henan-2022/scorecard", "/everything.zip", "/?edition=1", "/login",
			"/actuator/health/readiness");

	@TempDir
	private Path directory;

	@Test
	void findsWhatTheVersionBeforeHadAcknowledged() throws Exception {
		try (Running before = start(Path.of(System.getProperty("lantu.previous-jar")))) {
			appoint(before, ANALYST, "ANALYST");
			appoint(before, REVIEWER, "REVIEWER");
			submit(before.visitor(ANALYST), 1990, "0.45");
			publish(before.visitor(REVIEWER));
			submit(before.visitor(ANALYST), 1991, "0.46");
			before.kill();
		}
		try (Running today = start(TODAY)) {
			PortalVisitor visitor = new PortalVisitor(today.port());
			assertThat(visitor.get("/").statusCode()).isEqualTo(200);
			assertThat(visitor.get("/plans/henan-2022").body()).contains("R&amp;D intensity", "v-met", "v-missed");
			assertThat(visitor.get("/figures/410000/rd-intensity/1990").body()).contains("0.45");
			assertThat(visitor.get("/corrections?lang=en").body()).contains("53 corrections");
			assertThat(visitor.get("/plans/shandong-2023-2027").statusCode()).isEqualTo(200);
			assertThat(visitor.get("/departments?lang=en").body()).contains("No department is on file here");
			assertThat(visitor.get("/api/v1/figures?region=410000&indicator=rd-intensity&to=1991").body())
				.contains("0.45")
				.doesNotContain("0.46");
			assertThat(today.visitor(ANALYST).get("/entry").body()).contains("Waiting for review", "0.46");
			// what is told of it is kept in a table that the version before did not have
			PortalVisitor reviewer = today.visitor(REVIEWER);
			assertThat(reviewer.get("/review").body()).contains("0.46");
			publish(reviewer);
			assertThat(visitor.get("/figures/410000/rd-intensity/1991").body()).contains("0.46");
			assertThat(today.visitor(ADMINISTRATOR).get("/admin/people").statusCode()).isEqualTo(200);
		}
	}

	/**
	 * Of two portals on one database the first is replaced: its migrations run under the
	 * other, which goes on.
	 */
	@Test
	void versionBeforeGoesOnWhileAnotherPortalBringsTodaysSchema() throws Exception {
		String url = TestDatabase.empty();
		try (Running before = start(Path.of(System.getProperty("lantu.previous-jar")), TestDatabase.settings(url))) {
			appoint(before, ANALYST, "ANALYST");
			appoint(before, REVIEWER, "REVIEWER");
			PortalVisitor analyst = before.visitor(ANALYST);
			submit(analyst, 1990, "0.45");
			assertThat(TestDatabase.flyway(url).migrate().migrationsExecuted).isPositive();
			PortalVisitor visitor = new PortalVisitor(before.port());
			for (String page : PUBLIC) {
				assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
			}
			// who was logged in still is, and others get in
			submit(analyst, 1991, "0.46");
			PortalVisitor reviewer = before.visitor(REVIEWER);
			assertThat(reviewer.get("/review").body()).contains("0.45", "0.46");
			publish(reviewer);
			publish(reviewer);
			assertThat(visitor.get("/figures/410000/rd-intensity/1990").body()).contains("0.45");
			write(before.visitor(ANALYST), "save", 1992, "0.47");
			assertThat(analyst.get("/entry/figures?region=410000&year=1992").body()).contains("0.47");
			submit(analyst, 1992, "0.48");
			publish(reviewer);
			assertThat(visitor.get("/api/v1/figures?region=410000&indicator=rd-intensity&to=1992").body())
				.contains("0.45", "0.46", "0.48")
				.doesNotContain("0.47");
			assertThat(visitor.get("/").statusCode()).isEqualTo(200);
		}
	}

	/** Has the first administrator make an account, whose person chooses a password. */
	private static void appoint(Running portal, String login, String role) {
		String made = portal.visitor(ADMINISTRATOR)
			.submit("/admin/people/new", "/admin/people", "login", login, "name", login, "role", role, "regions",
					"410000")
			.body();
		String password = found(made, "class=\"lt-secret\">([^<]+)<");
		PortalVisitor person = new PortalVisitor(portal.port());
		person.submit("/login", "/login", "login", login, "password", password);
		person.submit("/account", "/account/password", "current", password, "chosen", TestPeople.PASSWORD, "repeated",
				TestPeople.PASSWORD);
	}

	private static void submit(PortalVisitor analyst, int year, String value) {
		write(analyst, "submit", year, value);
	}

	private static void write(PortalVisitor analyst, String act, int year, String value) {
		String grid = "/entry/figures?region=410000&year=" + year;
		String page = analyst.get(grid).body();
		HttpResponse<String> answer = analyst.submit(grid, grid, "act", act, "form",
				found(page, "name=\"form\" value=\"([^\"]+)\""), "seen.rd-intensity", seen(page), "value.rd-intensity",
				value, "source.rd-intensity", "2026年全省科技工作会议", "quote.rd-intensity", "强度" + value + "%");
		assertThat(PortalVisitor.target(answer)).matches(Pattern.quote(grid) + "&(saved|submitted)=1");
	}

	/** What of the row was on file when the page was made. */
	private static String seen(String page) {
		Matcher matcher = Pattern.compile("name=\"seen.rd-intensity\"[^>]*value=\"([^\"]*)\"").matcher(page);
		return matcher.find() ? matcher.group(1) : "";
	}

	/** Publishes the first figure that waits. */
	private static void publish(PortalVisitor reviewer) {
		String page = reviewer.get("/review").body();
		HttpResponse<String> answer = reviewer.submit("/review", "/review", "key",
				found(page, "name=\"key\" value=\"([^\"]+)\""), "publish",
				found(page, "name=\"publish\"[^>]*value=\"([^\"]+)\""));
		assertThat(reviewer.get(PortalVisitor.target(answer)).body()).contains("Published: 1.");
	}

	private static String found(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
		return matcher.group(1);
	}

	/** Starts a portal on the data directory and waits until it says that it is ready. */
	private Running start(Path jar) throws IOException {
		return start(jar, Map.of());
	}

	private Running start(Path jar, Map<String, String> settings) throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "--server.port=" + port,
				"--lantu.data-dir=" + this.directory.resolve("data"), "--lantu.first-administrator=" + ADMINISTRATOR,
				"--lantu.first-password=" + TestPeople.PASSWORD)
			.redirectErrorStream(true);
		settings.forEach((name, value) -> builder.command().add("--" + name + "=" + value));
		Process process = builder.start();
		StringBuilder said = new StringBuilder();
		var output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.append(line).append('\n');
			if (line.contains("Lantu is ready")) {
				return new Running(process, port);
			}
		}
		throw new IllegalStateException(said.toString());
	}

	/**
	 * A portal that runs.
	 */
	private record Running(Process process, int port) implements AutoCloseable {

		PortalVisitor visitor(String login) {
			return new PortalVisitor(this.port).login(login);
		}

		/** Leaves it no time to do anything. */
		void kill() throws InterruptedException {
			this.process.destroyForcibly().waitFor();
		}

		@Override
		public void close() {
			this.process.destroy();
			assertThat(this.process.onExit()).succeedsWithin(PATIENCE, TimeUnit.SECONDS);
		}

	}

}
