package org.lantu.accounts.people;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.TestDatabase;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.passwords.Passwords;
import org.lantu.audit.AuditTrail;
import org.lantu.platform.LantuProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The first start of a portal without people.
 */
@SpringBootTest
class FirstAdministratorIntegrationTests {

	private static final String FIRST = "chen.jie";

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
	private AccountChecks checks;

	@TempDir
	private Path directory;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		TestDatabase.register(registry);
		String url = TestDatabase.deserted();
		registry.add("spring.datasource.url", () -> url);
		registry.add("lantu.data-dir", () -> started.resolve("made/when/needed").toString());
	}

	@BeforeEach
	void nobody() {
		TestDatabase.unbound(this.jdbc).sql("TRUNCATE person CASCADE").update();
	}

	@Test
	void firstStartMakesAnAdministratorWhoseNameNobodyKnows() throws IOException {
		String[] made = lines(started.resolve("made/when/needed")).get(0).split(" +");
		assertThat(made[0]).matches("admin(-[a-z0-9]{4}){3}");
		assertThat(lines(started.resolve("made/when/needed"))).hasSize(1);
		run(null, null);
		assertThat(logins()).singleElement().asString().startsWith("admin-").isNotEqualTo(made[0]);
	}

	@Test
	void nameOfTheOperatorsIsTakenAndThePasswordIsForTheOwnersEyes() throws IOException {
		run(" Wang.Min ", null);
		assertThat(Files.getPosixFilePermissions(this.directory.resolve("first-administrator.txt")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		try (Stream<Path> files = Files.list(this.directory)) {
			assertThat(files).hasSize(1);
		}
		PersonEntity person = this.persons.findByLogin("wang.min").orElseThrow();
		assertThat(person.account().role()).isEqualTo(Role.ADMIN);
		String[] line = lines(this.directory).get(0).split(" +");
		assertThat(line[0]).isEqualTo("wang.min");
		assertThat(this.passwords.matches(line[1], person.passwordHash())).isTrue();
		Files.delete(this.directory.resolve("first-administrator.txt"));
		run("somebody.else", null);
		assertThat(this.directory).isEmptyDirectory();
		assertThat(logins()).containsExactly("wang.min");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1admin", "a", "system", "王敏", "a b" })
	void nameThatNobodyCanLogInByStopsTheStart(String name) {
		assertThatExceptionOfType(FirstAdministratorException.class).isThrownBy(() -> run(name, null))
			.withMessageContaining("\"" + name + "\", which lantu.first-administrator names")
			.satisfies((refused) -> assertThat(refused.remedy()).startsWith("Name 2 to 40 small letters"));
		assertThat(logins()).isEmpty();
	}

	@Test
	void passwordOfTheOperatorsIsTakenAndWrittenNowhere() {
		run(FIRST, "four words of theirs");
		assertThat(this.directory).isEmptyDirectory();
		assertThat(this.passwords.matches("four words of theirs",
				this.persons.findByLogin(FIRST).orElseThrow().passwordHash()))
			.isTrue();
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM audit_event WHERE act = 'person-created' AND actor IS NULL AND subject = :login")
			.param("login", FIRST)
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void portalsThatStartAtOnceMakeNoDoubles() {
		Stream.generate(() -> first(null, null, null))
			.limit(4)
			.map((portal) -> CompletableFuture.runAsync(() -> portal.run(new DefaultApplicationArguments())))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(logins()).hasSize(1);
	}

	@Test
	void whoeverHasAFirstPasswordIsAskedForAnOwnOne() {
		run("zhao.lei", null);
		assertThat(withOneTimePassword()).containsExactly("zhao.lei");
		this.jdbc.sql("UPDATE person SET password_one_time = false").update();
		run(FIRST, null);
		assertThat(withOneTimePassword()).containsExactly("zhao.lei");
		this.jdbc.sql("UPDATE person SET password_one_time = false").update();
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record("password-changed", "zhao.lei", Person.AUDITED_AS, "zhao.lei", Map.of()));
		run(FIRST, null);
		assertThat(withOneTimePassword()).isEmpty();
	}

	@Test
	void passwordOfTheOperatorsIsAnOwnOneOnlyWhereNobodyElseComes() {
		run("li.na", "four words of theirs");
		assertThat(withOneTimePassword()).isEmpty();
		nobody();
		first("li.na", "four words of theirs", URI.create("https://lantu.example.org"))
			.run(new DefaultApplicationArguments());
		assertThat(withOneTimePassword()).containsExactly("li.na");
	}

	private List<String> withOneTimePassword() {
		return this.jdbc.sql("SELECT login FROM person WHERE password_one_time ORDER BY login")
			.query(String.class)
			.list();
	}

	private List<String> logins() {
		return this.jdbc.sql("SELECT login FROM person").query(String.class).list();
	}

	private void run(@Nullable String name, @Nullable String password) {
		first(name, password, null).run(new DefaultApplicationArguments());
	}

	private FirstAdministrator first(@Nullable String name, @Nullable String password, @Nullable URI address) {
		AccountsProperties properties = new AccountsProperties(true, name, password, 4, true, null, address);
		return new FirstAdministrator(this.persons, this.checks, this.passwords,
				new FirstAdministratorFile(
						new LantuProperties(this.directory, this.clock.getZone(), false, Duration.ZERO)),
				properties, this.trail, this.jdbc, this.clock, this.transaction);
	}

	private static List<String> lines(Path directory) throws IOException {
		return Files.readAllLines(directory.resolve("first-administrator.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.toList();
	}

}
