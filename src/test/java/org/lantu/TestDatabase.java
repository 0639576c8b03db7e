package org.lantu;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.lantu.platform.database.TestServer;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.ClassUtils;

/**
 * The database of the tests: one embedded PostgreSQL per JVM, with a database that was
 * migrated once, and as many copies of it as wanted. To try another server, start one and
 * name it by the system property {@code lantu.test.server}, such as
 * {@code localhost:5432}, with the user and password {@code postgres}.
 */
public final class TestDatabase {

	private static final AtomicInteger COPIES = new AtomicInteger();

	private TestDatabase() {
	}

	/**
	 * The one migrated database that tests share which only read or roll back.
	 * @return its JDBC address
	 */
	public static String url() {
		return Shared.URL;
	}

	/**
	 * A migrated database of one's own, with the people of the tests.
	 * @return its JDBC address
	 */
	public static String copy() {
		String url = deserted();
		TestPeople.settle(url);
		return url;
	}

	/**
	 * A migrated database of one's own, as the portal finds it at its first start.
	 * @return its JDBC address
	 */
	public static String deserted() {
		return create("copy_" + COPIES.incrementAndGet(), " TEMPLATE " + Template.NAME);
	}

	/**
	 * A database without tables.
	 * @return its JDBC address
	 */
	public static String empty() {
		return create("empty_" + COPIES.incrementAndGet(), "");
	}

	/**
	 * Gives a test of the whole application a database of its own.
	 * @param registry the test's properties
	 */
	public static void register(DynamicPropertyRegistry registry) {
		String url = copy();
		settings(url).forEach((name, value) -> registry.add(name, () -> value));
		registry.add("lantu.plans.location", () -> "target/no-plans");
		registry.add("lantu.data-dir", () -> "target/no-data");
		registry.add("lantu.costly-calls", () -> "1000000");
		registry.add("lantu.password-strength", () -> TestPeople.STRENGTH);
		registry.add("spring.session.jdbc.cleanup-cron", () -> "-");
	}

	/**
	 * Connections to a database of this class by somebody who may do anything in it.
	 * @param url its JDBC address
	 * @return the source
	 */
	public static DataSource dataSource(String url) {
		return at(url, Server.RUNNING.superuser()).dataSource();
	}

	/**
	 * Whoever may do anything, in the database that a portal uses.
	 * @param portal the portal's client
	 * @return another
	 */
	public static JdbcClient unbound(JdbcClient portal) {
		return JdbcClient
			.create(dataSource(Server.url(portal.sql("SELECT current_database()").query(String.class).single())));
	}

	/**
	 * Makes the rest of the portal's transaction the owner's.
	 * @param portal the portal's client
	 */
	public static void becomeOwner(JdbcClient portal) {
		portal.sql("SET LOCAL ROLE lantu_owner").update();
	}

	/**
	 * The roles of the portal in a database of this class.
	 * @param url its JDBC address
	 * @return the roles
	 */
	public static DatabaseRoles roles(String url) {
		DatabaseRoles roles = Server.RUNNING.roles();
		return new DatabaseRoles(at(url, roles.owner()), at(url, roles.portal()), at(url, roles.plans()));
	}

	private static DatabaseLogin at(String url, DatabaseLogin login) {
		return new DatabaseLogin(url, login.user(), login.password());
	}

	/**
	 * What a portal is told so that it works on a database of this class.
	 * @param url its JDBC address
	 * @return settings
	 */
	public static Map<String, String> settings(String url) {
		DatabaseRoles roles = roles(url);
		return Map.of("spring.datasource.url", url, "spring.datasource.username", name(roles.portal()),
				"spring.datasource.password", password(roles.portal()), "spring.flyway.user", name(roles.owner()),
				"spring.flyway.password", password(roles.owner()), "lantu.plans.username", name(roles.plans()),
				"lantu.plans.password", password(roles.plans()));
	}

	private static String name(DatabaseLogin login) {
		return Objects.requireNonNull(login.user());
	}

	private static String password(DatabaseLogin login) {
		return Objects.requireNonNull(login.password());
	}

	/**
	 * The portal's own migrations, without a Spring context.
	 * @param url the JDBC address of the database to migrate
	 * @return what migrates it
	 */
	public static Flyway flyway(String url) {
		DatabaseRoles roles = roles(url);
		return Flyway.configure()
			.dataSource(roles.owner().dataSource())
			.initSql(roles.naming())
			.locations("classpath:db/migration", "classpath:db/plans")
			.placeholderReplacement(false)
			.outputQueryResults(false)
			.javaMigrations(javaMigrations())
			.load();
	}

	/**
	 * Those of the portal's migrations that load data files.
	 * @return the migrations
	 */
	public static JavaMigration[] javaMigrations() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
		return scanner.findCandidateComponents("org.lantu")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.map((type) -> (JavaMigration) BeanUtils.instantiateClass(type))
			.toArray(JavaMigration[]::new);
	}

	private static String create(String name, String options) {
		try (Connection connection = dataSource(Server.url("postgres")).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
			statement.execute("CREATE DATABASE " + name + " OWNER " + Server.RUNNING.roles().owner().user() + options);
			return Server.url(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void apply(ConfigurableApplicationContext context, String url) {
		TestPropertyValues.of(settings(url))
			.and("lantu.costly-calls=1000000", "lantu.plans.location=target/no-plans", "lantu.data-dir=target/no-data",
					"lantu.password-strength=" + TestPeople.STRENGTH, "spring.session.jdbc.cleanup-cron=-",
					"spring.datasource.hikari.minimum-idle=0", "spring.datasource.hikari.idle-timeout=10000")
			.applyTo(context);
	}

	/**
	 * Gives tests of the whole application the shared database, and so a shared context.
	 */
	public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			apply(context, url());
		}

	}

	/**
	 * Gives tests that write, and share a context for it, a database of their own.
	 */
	public static final class Copy implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			apply(context, copy());
		}

	}

	private static final class Shared {

		static final String URL = copy();

	}

	private static final class Template {

		static final String NAME = migrated();

		private static String migrated() {
			flyway(create("migrated", "")).migrate();
			return "migrated";
		}

	}

	private static final class Server {

		static final TestServer RUNNING;

		static {
			String named = System.getProperty("lantu.test.server", "");
			RUNNING = named.isEmpty() ? TestServer.start() : TestServer
				.of(new DatabaseLogin("jdbc:postgresql://" + named + "/postgres", "postgres", "postgres"));
		}

		static String url(String database) {
			return RUNNING.superuser().url().replaceFirst("[^/]+$", database);
		}

	}

}
