package org.lantu.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.audit.chain.Alteration;
import org.lantu.audit.chain.AuditChain;
import org.lantu.audit.chain.AuditVerification;
import org.lantu.audit.command.AuditCommand;
import org.lantu.platform.roles.DatabaseRoles;
import org.slf4j.LoggerFactory;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done to the trail past the portal is named, whoever does it. */
@ExtendWith(OutputCaptureExtension.class)
class AuditChainIntegrationTests {

	private static final int ALTERATIONS = 100;

	private static final int OLDER = 5;

	private static final String HEALTH = "auditTrailHealthIndicator";

	private static final int ROWS = 40;

	private final Random random = new Random(12);

	private final String url = TestDatabase.deserted();

	private final JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(this.url));

	@TempDir
	private Path directory;

	private ConfigurableApplicationContext portal;

	private AuditChain chain;

	@BeforeEach
	void recordSomething() {
		this.superuser
			.sql("""
					INSERT INTO audit_event (at, actor, act, subject_type, subject, details, address)
					SELECT now() - interval '200 days', 'older', 'login', 'person', 'older-' || n, '{"n": 1.50}', '192.0.2.1'
					FROM generate_series(1, :older) AS n""")
			.param("older", OLDER)
			.update();
		this.portal = new SpringApplicationBuilder(AuditCommand.class, AuditTrail.class).web(WebApplicationType.NONE)
			.run(settings().toArray(String[]::new));
		this.chain = this.portal.getBean(AuditChain.class);
		for (int row = 0; row < ROWS; row++) {
			record("row-" + row);
		}
		this.chain.link();
		this.chain.noteHead();
	}

	@AfterEach
	void stop() {
		this.portal.close();
	}

	@Test
	void namesEachOfAHundredAlterations() {
		assertThat(verify().alterations()).isEmpty();
		assertThat(verify().links()).isEqualTo(OLDER + ROWS);
		this.superuser.sql("CREATE TABLE kept_event AS TABLE audit_event; CREATE TABLE kept_link AS TABLE audit_link")
			.update();
		for (int count = 0; count < ALTERATIONS; count++) {
			long number = 2 + this.random.nextInt(OLDER + ROWS - 3);
			String done = alter(count % 14, number);
			assertThat(verify().alterations()).as("%s at %d", done, number)
				.isNotEmpty()
				.anyMatch((found) -> names(found, number));
			restore();
		}
		assertThat(verify().alterations()).isEmpty();
	}

	/** Those of before are told when they are linked for the first time. */
	@Test
	void eachCommittedRowIsALineOfTheLogOnce() {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		Logger log = (Logger) LoggerFactory.getLogger("org.lantu.audit.chain.AuditLines");
		log.addAppender(lines);
		try {
			TransactionTemplate transaction = this.portal.getBean(TransactionTemplate.class);
			transaction.executeWithoutResult((status) -> {
				record("row-undone");
				status.setRollbackOnly();
			});
			record("row-told");
			this.chain.link();
			this.chain.link();
		}
		finally {
			log.detachAppender(lines);
		}
		assertThat(lines.list).singleElement().satisfies((line) -> {
			assertThat(line.getFormattedMessage()).matches("Audit \\d+: login of person row-told by admin at 20.*Z");
			Map<String, Object> fields = line.getKeyValuePairs()
				.stream()
				.collect(Collectors.toMap((pair) -> pair.key, (pair) -> pair.value));
			assertThat(fields).containsEntry("event.action", "login")
				.containsEntry("user.name", "admin")
				.containsEntry("lantu.subject", "row-told")
				.containsKeys("event.id", "event.created", "lantu.details", "source.ip", "lantu.seal");
		});
	}

	/** In this trail rows and links have the same numbers. */
	private static boolean names(Alteration found, long number) {
		return switch (found.kind()) {
			case LINKS_REMOVED, TAIL_CUT -> found.number() <= number && number <= found.event();
			case ROW_INSERTED -> found.event() == 100_000 + number;
			default -> found.event() == number || found.number() == number || found.event() == 100_000 + number;
		};
	}

	private String alter(int kind, long number) {
		String statement = switch (kind) {
			case 0 -> "UPDATE audit_event SET actor = 'somebody' WHERE id = :n";
			case 1 -> "UPDATE audit_event SET details = details || '{\"n\": 7}' WHERE id = :n";
			case 2 -> "UPDATE audit_event SET at = at + interval '1 microsecond' WHERE id = :n";
			case 3 -> "UPDATE audit_event SET seal = sha256('x'), subject = 'other' WHERE id = :n";
			case 4 -> "DELETE FROM audit_event WHERE id = :n";
			case 5 -> "DELETE FROM audit_event WHERE id = :n; DELETE FROM audit_link WHERE event = :n";
			case 6 -> "DELETE FROM audit_link WHERE event = :n";
			case 7 -> insert("gen_random_uuid()", "seal");
			case 8 -> insert("NULL", "NULL");
			case 9 -> insert("gen_random_uuid()", "seal")
					+ "; INSERT INTO audit_link VALUES (1000, 100000 + :n, sha256('x'))";
			// two rows change places
			case 10 ->
				"ALTER TABLE audit_event ALTER id DROP IDENTITY IF EXISTS; UPDATE audit_event SET id = CASE id WHEN :n THEN :n + 1 ELSE :n END WHERE id IN (:n, :n + 1)";
			// two links change places
			case 11 ->
				"UPDATE audit_link SET event = CASE event WHEN :n THEN :n + 1 ELSE :n END WHERE event IN (:n, :n + 1)";
			case 12 -> "DELETE FROM audit_event WHERE id >= :n; DELETE FROM audit_link WHERE event >= :n";
			default -> "UPDATE audit_link SET mac = sha256('x') WHERE event = :n";
		};
		unguarded(statement.replace(":n", String.valueOf(number)));
		return statement;
	}

	private static String insert(String mark, String seal) {
		return """
				INSERT INTO audit_event (id, at, actor, act, subject_type, subject, details, mark, address_digest, seal)
				OVERRIDING SYSTEM VALUE SELECT 100000 + id, at, actor, act, subject_type, subject, details, %s,
				address_digest, %s FROM audit_event WHERE id = :n""".formatted(mark, seal);
	}

	private void restore() {
		unguarded("""
				DELETE FROM audit_link; DELETE FROM audit_event;
				INSERT INTO audit_event OVERRIDING SYSTEM VALUE SELECT * FROM kept_event;
				INSERT INTO audit_link SELECT * FROM kept_link""");
	}

	/** As a superuser who switches off whatever guards there are. */
	private void unguarded(String sql) {
		this.superuser.sql("""
				ALTER TABLE audit_event DROP CONSTRAINT IF EXISTS audit_event_pkey CASCADE;
				ALTER TABLE audit_link DROP CONSTRAINT IF EXISTS audit_link_event_key;
				SET session_replication_role = replica;
				""" + sql).update();
	}

	@Test
	void forgetsAddressesAndTheChainHolds() {
		record("newest");
		this.chain.link();
		assertThat(addresses()).isEqualTo(OLDER + ROWS + 1);
		this.superuser.sql("UPDATE audit_event SET address = NULL WHERE at < now() - interval '90 days'").update();
		assertThat(addresses()).isEqualTo(ROWS + 1);
		assertThat(verify().alterations()).isEmpty();
		unguarded("UPDATE audit_event SET address = '198.51.100.7' WHERE id = " + (OLDER + 1));
		assertThat(verify().alterations()).extracting(Alteration::event).containsExactly((long) OLDER + 1);
	}

	@Test
	void losesNoRowOfThoseWhoWriteAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> writing = new ArrayList<>();
			for (int writer = 0; writer < 4; writer++) {
				int number = writer;
				writing.add(threads.submit(() -> {
					for (int row = 0; row < 10; row++) {
						record("writer-" + number + "-" + row);
						this.chain.link();
					}
				}));
			}
			for (Future<?> each : writing) {
				each.get();
			}
		}
		finally {
			threads.shutdown();
		}
		this.chain.link();
		assertThat(verify().links()).isEqualTo(OLDER + ROWS + 40);
		assertThat(verify().alterations()).isEmpty();
	}

	@Test
	void linksNothingThatNoPortalWrote() {
		unguarded(insert("gen_random_uuid()", "seal").replace(":n", "7"));
		record("after it");
		this.chain.link();
		assertThat(verify().alterations()).containsExactly(new Alteration(Alteration.Kind.ROW_INSERTED, 0, 100_007));
		unguarded("DELETE FROM audit_link");
		this.chain.link();
		assertThat(this.superuser.sql("SELECT count(*) FROM audit_link").query(Integer.class).single())
			.as("a chain that was there before is not begun anew")
			.isZero();
	}

	@Test
	void secondPortalWithAnotherKeySaysSo(CapturedOutput said, @TempDir Path elsewhere) {
		List<String> others = settings();
		others.set(others.size() - 1, "--lantu.data-dir=" + elsewhere);
		try (ConfigurableApplicationContext second = new SpringApplicationBuilder(AuditCommand.class, AuditTrail.class)
			.web(WebApplicationType.NONE)
			.run(others.toArray(String[]::new))) {
			AuditChain chainOfSecond = second.getBean(AuditChain.class);
			chainOfSecond.link();
			assertThat(chainOfSecond.anothersKey()).isTrue();
			assertThat(said).contains("Portals on one database need the same key");
			assertThat(second.getBean(HEALTH, HealthIndicator.class).health().getStatus().getCode())
				.isEqualTo("ANOTHER_KEY");
		}
		assertThat(this.chain.anothersKey()).isFalse();
		assertThat(this.portal.getBean(HEALTH, HealthIndicator.class).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void commandNamesWhatWasAltered(CapturedOutput said) throws Exception {
		List<String> arguments = settings();
		arguments.add(0, "audit");
		arguments.add(1, "verify");
		assertThat(AuditCommand.run(arguments.toArray(String[]::new))).isZero();
		assertThat(said).contains("The audit trail has %d links; alterations: 0".formatted(OLDER + ROWS));
		unguarded("UPDATE audit_event SET actor = 'somebody' WHERE id = 9");
		assertThat(AuditCommand.run(arguments.toArray(String[]::new))).isOne();
		assertThat(said).contains("row 9 was changed");
		assertThat(Files.getPosixFilePermissions(this.directory.resolve("audit.key")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		Files.delete(this.directory.resolve("audit.key"));
		assertThat(AuditCommand.run(arguments.toArray(String[]::new))).isEqualTo(2);
	}

	private void record(String subject) {
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AuditTrail.class)
				.record("login", "admin", "person", subject,
						Map.of("address", "192.0.2.9", "n", 0.10, "list", List.of("一", 1e10))));
	}

	private AuditVerification.Report verify() {
		return this.portal.getBean(AuditVerification.class).verify();
	}

	private int addresses() {
		return this.superuser.sql("SELECT count(address) FROM audit_event").query(Integer.class).single();
	}

	private List<String> settings() {
		DatabaseRoles roles = TestDatabase.roles(this.url);
		return new ArrayList<>(List.of("--spring.datasource.url=" + this.url,
				"--spring.datasource.username=" + Objects.requireNonNull(roles.portal().user()),
				"--spring.datasource.password=" + Objects.requireNonNull(roles.portal().password()),
				"--lantu.data-dir=" + this.directory));
	}

}
