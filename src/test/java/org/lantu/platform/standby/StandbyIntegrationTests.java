package org.lantu.platform.standby;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.database.TestStandby;
import org.lantu.platform.facts.CopyReading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The running portal with a hot standby that lags, or is gone. The facts build on each
 * other: at the end the standby is no more.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = { TestDatabase.Copy.class, StandbyIntegrationTests.Beside.class })
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandbyIntegrationTests {

	private static final Path DIRECTORY = Path.of("target/test-standby").toAbsolutePath();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Pages pages;

	@Autowired
	private StandbyState state;

	@Autowired
	private Standby asked;

	@Autowired
	private TestStandby standby;

	@LocalServerPort
	private int port;

	@AfterAll
	static void remove(@Autowired TestStandby standby) throws IOException {
		standby.close();
	}

	@Test
	@Order(1)
	void onlyWhatIsReadForVisitorsIsReadThere() {
		await().until(() -> this.state.fault() == null);
		assertThat(inRecovery(true)).isFalse();
		await().untilAsserted(() -> {
			try (CopyReading reading = CopyReading.begin()) {
				assertThat(inRecovery(false)).isFalse();
				assertThat(reading.hasBegun()).isFalse();
				assertThat(inRecovery(true)).isTrue();
				assertThat(reading.hasBegun()).isTrue();
			}
		});
		for (String pages : new String[] { "/figures/410000/rd-intensity/20%d", "/regions?edition=%d",
				"/api/v1/figures?region=410000&size=%d" }) {
			awaitReadThere(pages, 12);
		}
	}

	@Test
	@Order(2)
	void nobodySeesLessThanWasPublished() throws SQLException {
		this.standby.pause();
		String name = publishAnotherName();
		assertThat(visitor().get("/regions/410000").body()).contains(name);
		await().until(() -> StandbyState.BEHIND.equals(fault()));
		this.standby.resume();
		await().until(() -> this.state.fault() == null);
		for (int time = 1; time <= 10; time++) {
			String next = publishAnotherName();
			assertThat(visitor().get("/regions/410000").body()).contains(next);
		}
	}

	@Test
	@Order(3)
	void whoIsLoggedInAsksTheDatabase() {
		PortalVisitor analyst = visitor().login("analyst");
		publishAnotherName();
		for (String page : new String[] { "/entry", "/figures/410000/rd-intensity/2021", "/regions/410000" }) {
			assertThat(isReadThere(analyst, page)).as(page).isFalse();
		}
		await().until(() -> this.state.fault() == null);
		awaitReadThere("/figures/410000/rd-expenditure/20%d", 12);
	}

	/** As it is for some seconds after a leader was killed and came back as a standby. */
	@Test
	@Order(4)
	void databaseThatLeadsNoLongerIsAwayAndNothingElse(@Value("${spring.datasource.url}") String url) {
		DataSource demoted = TestDatabase.dataSource(this.standby.url(url));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> this.asked.connection(demoted))
			.satisfies((fault) -> assertThat(DatabaseFault.behind(fault)).contains(DatabaseFault.AWAY));
	}

	@Test
	@Order(5)
	void oneThatIsGoneIsMissedByNobody() throws IOException {
		this.standby.stop();
		for (String page : new String[] { "/regions/320000", "/plans/henan-2022", "/api/v1/figures?region=320000" }) {
			assertThat(visitor().get(page).statusCode()).as(page).isEqualTo(200);
		}
		await().until(() -> StandbyState.AWAY.equals(fault()));
		String name = publishAnotherName();
		assertThat(visitor().get("/regions/410000").body()).contains(name);
		HttpResponse<String> health = visitor().get("/actuator/health");
		assertThat(health.statusCode()).isEqualTo(200);
	}

	private PortalVisitor visitor() {
		return new PortalVisitor(this.port);
	}

	private @Nullable Status fault() {
		StandbyState.Fault fault = this.state.fault();
		return (fault != null) ? fault.status() : null;
	}

	/**
	 * One that is behind for a moment, as something was written just then, is not asked
	 * until it was looked for again; and what the database answered is kept, so that
	 * another page of the kind has to be.
	 */
	private void awaitReadThere(String pages, int first) {
		AtomicInteger number = new AtomicInteger(first);
		await().until(
				() -> this.state.fault() == null && isReadThere(visitor(), pages.formatted(number.getAndIncrement())));
	}

	private boolean isReadThere(PortalVisitor somebody, String page) {
		this.pages.readThere.set(false);
		assertThat(somebody.get(page).statusCode()).as(page).isEqualTo(200);
		return this.pages.readThere.get();
	}

	private boolean inRecovery(boolean onlyReads) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(onlyReads);
		return Boolean.TRUE.equals(transaction
			.execute((status) -> this.jdbc.sql("select pg_is_in_recovery()").query(Boolean.class).single()));
	}

	/** Returns when the portal has heard of it. */
	private String publishAnotherName() {
		String name = "Henan " + UUID.randomUUID();
		String before = edition();
		TestDatabase.unbound(this.jdbc)
			.sql("update region set name_en = :name where code = '410000'")
			.param("name", name)
			.update();
		await().pollInterval(Duration.ofMillis(5)).until(() -> !edition().equals(before));
		return name;
	}

	private String edition() {
		return visitor().get("/method").headers().firstValue("Lantu-Edition").orElse("");
	}

	/** Notices where a page was read. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Pages {

		private final AtomicBoolean readThere = new AtomicBoolean();

		@Bean
		FilterRegistrationBean<Filter> noticing() {
			FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
				chain.doFilter(request, response);
				CopyReading reading = CopyReading.current();
				this.readThere.set(reading != null && reading.hasBegun());
			});
			filter.setOrder(Ordered.LOWEST_PRECEDENCE);
			return filter;
		}

	}

	/**
	 * Gives the portal a standby of its database, which is asked like one of an operator.
	 */
	static final class Beside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
			try {
				// elsewhere in the tests what was acknowledged need not be on the disk
				JdbcClient.create(TestDatabase.dataSource(url))
					.sql("alter database " + url.replaceFirst(".*/", "") + " set synchronous_commit = on")
					.update();
				FileSystemUtils.deleteRecursively(DIRECTORY);
				TestStandby standby = TestStandby.start(DIRECTORY);
				context.getBeanFactory().registerSingleton("testStandby", standby);
				TestPropertyValues.of("SPRING_DATASOURCE_READ_URL=" + standby.url(url))
					.applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT);
			}
			catch (IOException | SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
