package org.lantu.scoreboard.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lantu.ModuleTest;
import org.lantu.TestDatabase;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.SourceLedger;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.availability.DatabaseAvailability;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * Whatever changes what is published makes one edition, nothing else does, and every
 * portal hears of it.
 */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class EditionsIntegrationTests {

	@Autowired
	private LantuProperties properties;

	@Autowired
	private Editions editions;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private SourceLedger sources;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private DatabaseAvailability availability;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationEventPublisher events;

	/** What another test brought by a migration is judged in the background. */
	@BeforeEach
	void settle() {
		await().until(
				() -> this.jdbc.sql("select count(*) from edition where not judged").query(Long.class).single() == 0);
	}

	@Test
	void publicationMakesAnEditionThatIsKnownBeforeItIsAnswered() {
		RevisionRef submitted = submitted(1971);
		long before = newest();
		this.ledger.publish(CHEN, key(), List.of(submitted));
		assertThat(this.editions.current().number()).isEqualTo(before + 1).isEqualTo(newest());
		assertThat(told(before + 1)).isEqualTo("FIGURES_PUBLISHED t 1");
		assertThat(changes(before + 1)).containsExactly("FIGURE 410000 gazelle-enterprises 1971 null");
	}

	@Test
	void severalPublicationsInOneTransactionMakeOneEdition() {
		List<RevisionRef> submitted = List.of(submitted(1972), submitted(1973));
		long before = newest();
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> submitted.forEach((revision) -> this.ledger.publish(CHEN, key(), List.of(revision))));
		assertThat(newest()).isEqualTo(before + 1);
		assertThat(told(before + 1)).isEqualTo("FIGURES_PUBLISHED t 2");
	}

	@Test
	void correctionNamesTheRevisionBefore() {
		this.ledger.publish(CHEN, key(), List.of(submitted(1974)));
		long first = this.jdbc.sql("select max(revision) from edition_change").query(Long.class).single();
		RevisionRef correction = this.ledger
			.submit(WANG, key(), List.of(typed("gazelle-enterprises", 1974, "75", "更正", null)))
			.rows()
			.get(0)
			.revision();
		this.ledger.publish(CHEN, key(), List.of(correction));
		assertThat(changes(newest())).containsExactly("FIGURE 410000 gazelle-enterprises 1974 " + first);
	}

	@Test
	void whatIsRolledBackMakesNone() {
		RevisionRef submitted = submitted(1975);
		long before = newest();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.ledger.publish(CHEN, key(), List.of(submitted));
			status.setRollbackOnly();
		});
		assertThat(newest()).isEqualTo(before);
		assertThat(this.editions.current().number()).isLessThanOrEqualTo(before);
	}

	@Test
	void draftsAndSubmissionsMakeNone() {
		long before = newest();
		this.ledger.draft(WANG, key(), List.of(typed("gazelle-enterprises", 1976, "76")));
		this.ledger.giveBack(CHEN, key(), List.of(submitted(1977)), "来源不对");
		assertThat(newest()).isEqualTo(before);
	}

	@Test
	void documentAddedOnTheSpotIsListedAtOnce() {
		long before = newest();
		assertThat(this.sources.add(WANG, new TypedSource("新文件", "", "2026-03-01", "OFFICIAL", "")).added()).isTrue();
		assertThat(this.editions.current().number()).isEqualTo(before + 1);
		assertThat(told(before + 1)).isEqualTo("CATALOGUE_CHANGED t 0");
	}

	@Test
	void planThatComesByMigrationMakesAnEditionThatNobodyHasJudged() throws SQLException {
		long before = newest();
		try (Connection migration = connect(); Statement statement = migration.createStatement()) {
			migration.setAutoCommit(false);
			statement.execute("""
					SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL');
					SELECT seed_plan(code => 'test-plan', region => '410000', kind => 'PROGRAMME', first_year => 2027,
						last_year => 2028, title_zh => '试', title_en => 'Trial', source => 'test-doc');
					SELECT seed_target(plan => 'test-plan', indicator => 'rd-intensity', year => 2028, kind => 'LEVEL',
						comparison => 'AT_LEAST', value => 2.50, source => 'test-doc', quote => '2.50%以上')""");
			assertThat(newest()).isEqualTo(before);
			migration.commit();
		}
		assertThat(newest()).isEqualTo(before + 1);
		assertThat(told(before + 1)).startsWith("MIGRATION ");
		assertThat(changes(before + 1)).contains("TARGET 410000 rd-intensity 2028 test-plan rd-intensity-2028 1");
		assertThat(this.jdbc.sql("select count(*) from edition_pending").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from edition_pending_change").query(Long.class).single()).isZero();
	}

	@Test
	void seededFiguresAreListed() throws SQLException {
		long before = newest();
		try (Connection migration = connect(); Statement statement = migration.createStatement()) {
			migration.setAutoCommit(false);
			statement.execute(
					"""
							SELECT set_config('lantu.seeding', 'on', true);
							INSERT INTO figure (region, indicator, year) VALUES ('410000', 'gazelle-enterprises', 1978),
								('410000', 'gazelle-enterprises', 1979);
							INSERT INTO figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
								state, entered_by, decided_by, decided_at)
							SELECT id, 7, 'A', 'EXACT', (SELECT min(id) FROM source), 'q', '2026-01-01', 'DAY', 'PUBLISHED',
								'seed', 'seed', now() FROM figure WHERE indicator = 'gazelle-enterprises' AND year IN (1978, 1979)""");
			migration.commit();
		}
		assertThat(told(before + 1)).startsWith("MIGRATION ").endsWith(" 2");
		assertThat(changes(before + 1)).containsExactly("FIGURE 410000 gazelle-enterprises 1978 null",
				"FIGURE 410000 gazelle-enterprises 1979 null");
	}

	@Test
	void numbersFollowTheCommitsWithoutGaps() throws Exception {
		long before = newest();
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CountDownLatch waiting = new CountDownLatch(1);
		try (Connection first = connect(); Statement statement = first.createStatement()) {
			first.setAutoCommit(false);
			statement.execute("update region set name_en = name_en || ' ' where code = '420000'");
			statement.execute("set constraints all immediate");
			Future<?> second = threads.submit(() -> {
				waiting.countDown();
				TestDatabase.unbound(this.jdbc)
					.sql("update region set name_en = name_en || ' ' where code = '410000'")
					.update();
			});
			waiting.await();
			assertThat(newest()).isEqualTo(before);
			first.commit();
			second.get();
		}
		finally {
			threads.shutdown();
		}
		assertThat(this.jdbc.sql("select number from edition where number > ? order by number")
			.param(before)
			.query(Long.class)
			.list()).containsExactly(before + 1, before + 2);
	}

	@Test
	void anotherPortalHearsOfIt() {
		Editions other = new Editions(this.jdbc, this.properties, this.events, this.availability, this.transactions);
		EditionWatch watch = new EditionWatch(this.database, other, this.availability);
		watch.start();
		try {
			this.ledger.publish(CHEN, key(), List.of(submitted(1985)));
			long made = this.editions.current().number();
			await().until(() -> other.current().number() >= made && other.confirmed());
		}
		finally {
			watch.stop();
		}
	}

	@Test
	void brokenConnectionIsMadeAnewAtOnceAndIsNoOutage(CapturedOutput log) {
		Editions other = new Editions(this.jdbc, this.properties, this.events, this.availability, this.transactions);
		EditionWatch watch = new EditionWatch(this.database, other, this.availability);
		watch.start();
		try {
			await().until(() -> watchers() == 2);
			this.jdbc
				.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lantu editions'"
						+ " and datname = current_database()")
				.query(Boolean.class)
				.list();
			this.ledger.publish(CHEN, key(), List.of(submitted(1988)));
			long made = this.editions.current().number();
			await().until(() -> other.current().number() >= made);
		}
		finally {
			watch.stop();
		}
		await().until(() -> watchers() == 1);
		assertThat(log.getOut()).doesNotContain("The database does not answer");
	}

	@Test
	void whatIsReadOfItIsReadByATransactionThatOnlyReads() {
		assertThat(this.editions.read(() -> TransactionSynchronizationManager.isActualTransactionActive()
				&& TransactionSynchronizationManager.isCurrentTransactionReadOnly()))
			.isTrue();
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
	}

	@Test
	void withoutAWatchNothingIsConfirmedForLong() {
		Editions alone = new Editions(this.jdbc, this.properties, this.events, this.availability, this.transactions);
		assertThat(alone.confirmed()).isTrue();
		await().until(() -> !alone.confirmed());
	}

	@Test
	void databaseIsAskedOnceForAllWhoWantToKnow() throws Exception {
		AtomicBoolean away = new AtomicBoolean();
		AtomicInteger asked = new AtomicInteger();
		DataSource counted = new DelegatingDataSource(this.source) {
			@Override
			public Connection getConnection() throws SQLException {
				asked.incrementAndGet();
				if (away.get()) {
					throw new SQLException("nobody answers");
				}
				return super.getConnection();
			}
		};
		Editions alone = new Editions(JdbcClient.create(counted), this.properties, this.events, this.availability,
				this.transactions);
		await().until(() -> !alone.confirmed());
		asked.set(0);
		ExecutorService many = Executors.newFixedThreadPool(8);
		try {
			for (Future<Boolean> answer : many
				.invokeAll(Collections.nCopies(8, (Callable<Boolean>) alone::confirmedOnAsking))) {
				assertThat(answer.get()).isTrue();
			}
			assertThat(asked).hasValue(1);
			await().until(() -> !alone.confirmed());
			away.set(true);
			assertThat(alone.confirmedOnAsking()).isFalse();
		}
		finally {
			many.shutdownNow();
		}
	}

	private long watchers() {
		return this.jdbc.sql(
				"select count(*) from pg_stat_activity where application_name = 'lantu editions' and datname = current_database()")
			.query(Long.class)
			.single();
	}

	/** Of each year another value, and none far from the one before: nothing to ask. */
	private RevisionRef submitted(int year) {
		return this.ledger.submit(WANG, key(), List.of(typed("gazelle-enterprises", year, String.valueOf(year - 1900))))
			.rows()
			.get(0)
			.revision();
	}

	private long newest() {
		return this.jdbc.sql("select max(number) from edition").query(Long.class).single();
	}

	private String told(long edition) {
		return this.jdbc.sql("select concat_ws(' ', reason, judged, figures) from edition where number = ?")
			.param(edition)
			.query(String.class)
			.single();
	}

	private List<String> changes(long edition) {
		return this.jdbc
			.sql("""
					select concat_ws(' ', kind, region, indicator, year, coalesce(plan, coalesce(previous::text, 'null')), target,
						number) from edition_change where edition = ? and kind <> 'VERDICT' order by id""")
			.param(edition)
			.query(String.class)
			.list();
	}

	private Connection connect() throws SQLException {
		return TestDatabase.dataSource(this.database.getJdbcUrl()).getConnection();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
