package org.lantu.accounts.people;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;
import org.lantu.platform.LantuProperties;
import org.lantu.reference.Catalogue;
import org.lantu.reference.deployment.Deployment;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first start of a portal without people.
 */
@SpringBootTest
class FirstAccountsIntegrationTests {

	@TempDir
	private static Path started;

	@Autowired
	private Persons persons;

	@Autowired
	private Passwords passwords;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Deployment deployment;

	@TempDir
	private Path directory;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		TestDatabase.register(registry);
		String url = TestDatabase.deserted();
		registry.add("spring.datasource.url", () -> url);
		registry.add("lantu.data-dir", () -> started.resolve("made/when/needed"));
	}

	@BeforeEach
	void nobody() {
		TestDatabase.unbound(this.jdbc).sql("TRUNCATE recovery_code, second_factor, person_region, person").update();
	}

	@Test
	void portalOnADatabaseOfTheOperatorsMadeAnAdministratorOnly() throws IOException {
		assertThat(lines(started.resolve("made/when/needed"))).singleElement().asString().startsWith("admin  ");
	}

	@Test
	void portalWithItsOwnDatabaseMakesOneOfEachRoleOnce() throws IOException {
		first(null).run(new DefaultApplicationArguments());
		assertThat(Files.getPosixFilePermissions(this.directory.resolve("first-accounts.txt")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		try (Stream<Path> files = Files.list(this.directory)) {
			assertThat(files).hasSize(1);
		}
		List<String> lines = lines(this.directory);
		assertThat(lines).extracting((line) -> line.split(" ")[0]).containsExactly("analyst", "reviewer", "admin");
		for (String line : lines) {
			PersonEntity person = this.persons.findByLogin(line.split(" +")[0]).orElseThrow();
			assertThat(this.passwords.matches(line.split(" +")[1], person.passwordHash())).isTrue();
			assertThat(person.account().scope())
				.isEqualTo(person.account().role().scoped() ? Set.of("410000") : Set.of());
		}
		Files.delete(this.directory.resolve("first-accounts.txt"));
		first(null).run(new DefaultApplicationArguments());
		assertThat(this.directory).isEmptyDirectory();
		assertThat(people()).isEqualTo(3);
	}

	@Test
	void passwordOfTheOperatorsIsTakenAndWrittenNowhere() {
		first("four words of theirs").run(new DefaultApplicationArguments());
		assertThat(this.directory).isEmptyDirectory();
		assertThat(this.passwords.matches("four words of theirs",
				this.persons.findByLogin("reviewer").orElseThrow().passwordHash()))
			.isTrue();
		assertThat(this.jdbc.sql("SELECT count(*) FROM audit_event WHERE act = 'person-created' AND actor IS NULL")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(3);
	}

	@Test
	void portalsThatStartAtOnceMakeNoDoubles() {
		Stream.generate(() -> first(null))
			.limit(4)
			.map((portal) -> CompletableFuture.runAsync(() -> portal.run(new DefaultApplicationArguments())))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(people()).isEqualTo(3);
	}

	@Test
	void whoeverHasAFirstPasswordIsAskedForAnOwnOne() {
		first(null).run(new DefaultApplicationArguments());
		assertThat(withOneTimePassword()).containsExactly("admin", "analyst", "reviewer");
		this.jdbc.sql("UPDATE person SET password_one_time = false WHERE login <> 'admin'").update();
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record("password-changed", "reviewer", Person.AUDITED_AS, "reviewer", Map.of()));
		first(null).run(new DefaultApplicationArguments());
		assertThat(withOneTimePassword()).containsExactly("admin", "analyst");
	}

	@Test
	void passwordOfTheOperatorsIsAnOwnOneOnlyWhereNobodyElseComes() {
		first("four words of theirs").run(new DefaultApplicationArguments());
		assertThat(withOneTimePassword()).isEmpty();
		nobody();
		first("four words of theirs", URI.create("https://lantu.example.org")).run(new DefaultApplicationArguments());
		assertThat(withOneTimePassword()).hasSize(3);
	}

	private List<String> withOneTimePassword() {
		return this.jdbc.sql("SELECT login FROM person WHERE password_one_time ORDER BY login")
			.query(String.class)
			.list();
	}

	private FirstAccounts first(@Nullable String password) {
		return first(password, null);
	}

	private FirstAccounts first(@Nullable String password, @Nullable URI address) {
		return new FirstAccounts(this.persons, this.passwords,
				new FirstAccountsFile(new LantuProperties(this.directory, this.clock.getZone(), false)),
				new AccountsProperties(true, password, 4, true, null, address), this.trail, this.jdbc, this.clock,
				this.transaction, this.catalogue, this.deployment, new MockEnvironment());
	}

	private int people() {
		return this.jdbc.sql("SELECT count(*) FROM person").query(Integer.class).single();
	}

	private static List<String> lines(Path directory) throws IOException {
		return Files.readAllLines(directory.resolve("first-accounts.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.toList();
	}

}
