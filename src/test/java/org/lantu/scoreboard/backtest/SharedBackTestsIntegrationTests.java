package org.lantu.scoreboard.backtest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.actuals.Actuals;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

/**
 * Two portals and the back-test that one of them makes for both, in a database of the
 * test's own; plans and figures are those of all.
 */
@PortalTest
class SharedBackTestsIntegrationTests {

	private static final int PATIENCE = 60;

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private Actuals actuals;

	@Autowired
	private Editions editions;

	@Autowired
	private BackTestText text;

	@Autowired
	private Clock clock;

	private final List<Object> told = new ArrayList<>();

	private DataSource database;

	private JdbcClient rows;

	@BeforeEach
	void makesADatabase() {
		this.database = TestDatabase.roles(TestDatabase.deserted()).portal().dataSource();
		this.rows = JdbcClient.create(this.database);
	}

	@Test
	void onePortalMakesItAndTheOtherReadsIt() throws Exception {
		BackTests first = portal(this.actuals);
		BackTestReport made = first.renew().get(PATIENCE, TimeUnit.SECONDS);
		BackTests second = portalWithoutFigures();
		assertThat(second.renew().get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(made).isNotSameAs(made);
		assertThat(second.latest()).contains(made);
		assertThat(this.told).containsExactly(new BackTestMade(made), new BackTestMade(made));
		assertThat(kept()).isOne();
		first.destroy();
		second.destroy();
	}

	@Test
	void portalWaitsForAnotherAndMakesItWhereThatOneIsKilled() throws Exception {
		try (Connection other = this.database.getConnection(); Statement statement = other.createStatement()) {
			statement.execute("select pg_advisory_lock(" + BackTestTurn.TURN + ")");
			assertThat(shared().have(this.editions.last(),
					this.clock.instant().atZone(this.clock.getZone()).toLocalDate(), () -> {
						throw new IllegalStateException("It is not this portal's turn");
					}))
				.isEmpty();
			BackTests waiting = portal(this.actuals);
			// one that looks whether it is its turn just now is not joined
			await().untilAsserted(() -> assertThat(waiting.renew()).isSameAs(waiting.renew()));
			CompletableFuture<BackTestReport> asked = waiting.renew();
			kill();
			assertThat(asked).succeedsWithin(PATIENCE, TimeUnit.SECONDS);
			assertThat(kept()).isOne();
			waiting.destroy();
		}
	}

	@Test
	void turnIsGivenBackWhereTheWorkFails() {
		BackTestTurn turn = new BackTestTurn(this.database);
		BackTests failing = portalWithoutFigures();
		assertThat(failing.renew()).failsWithin(PATIENCE, TimeUnit.SECONDS);
		assertThat(turn.take(() -> "mine")).contains("mine");
		failing.destroy();
	}

	@Test
	void whatCannotBeKeptIsGoodForThisPortal() throws Exception {
		this.rows.sql("delete from back_test").update();
		owner().sql("alter table back_test add check (took < 0)").update();
		BackTests portal = portal(this.actuals);
		assertThat(portal.renew().get(PATIENCE, TimeUnit.SECONDS).rows()).isNotEmpty();
		assertThat(portal.latest()).isPresent();
		assertThat(kept()).isZero();
		portal.destroy();
	}

	@Test
	void lastFewAreKeptAndOneOfALaterEditionIsAsGood() throws Exception {
		BackTests portal = portal(this.actuals);
		BackTestReport report = portal.renew().get(PATIENCE, TimeUnit.SECONDS);
		portal.destroy();
		KeptBackTests table = table();
		for (int edition = 1001; edition <= 1009; edition++) {
			table.keep(new MadeBackTest(report, edition, null, Duration.ZERO));
		}
		assertThat(this.rows.sql("select edition from back_test order by edition").query(Long.class).list())
			.containsExactly(1006L, 1007L, 1008L, 1009L);
		assertThat(table.find(1001, report.madeOn(), this.scoreboard.indicators())).map(MadeBackTest::edition)
			.contains(1009L);
		assertThat(table.find(1010, report.madeOn(), this.scoreboard.indicators())).isEmpty();
		assertThat(table.find(1001, report.madeOn().plusDays(1), this.scoreboard.indicators())).isEmpty();
		this.rows.sql("update back_test set form = form + 1").update();
		assertThat(table.find(1001, report.madeOn(), this.scoreboard.indicators())).isEmpty();
	}

	private BackTests portal(Actuals actuals) {
		return new BackTests(this.scoreboard, actuals, this.editions, shared(), this.clock, this.told::add);
	}

	/** One that cannot make any. */
	private BackTests portalWithoutFigures() {
		return portal(mock(Actuals.class, (call) -> {
			throw new IllegalStateException("It is not made here");
		}));
	}

	private SharedBackTests shared() {
		return new SharedBackTests(table(), new BackTestTurn(this.database), this.scoreboard);
	}

	private KeptBackTests table() {
		return new KeptBackTests(this.rows, this.text);
	}

	private long kept() {
		return this.rows.sql("select count(*) from back_test").query(Long.class).single();
	}

	/** As if the machine of the portal that has the turn were gone. */
	private void kill() throws SQLException {
		owner().sql("""
				select pg_terminate_backend(pid) from pg_locks
				where locktype = 'advisory' and (classid::bigint << 32) + objid::bigint = :turn
				and database = (select oid from pg_database where datname = current_database())""")
			.param("turn", BackTestTurn.TURN)
			.query(Boolean.class)
			.list();
	}

	/** Whoever may do anything. */
	private JdbcClient owner() {
		return TestDatabase.unbound(this.rows);
	}

}
