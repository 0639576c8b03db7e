package org.lantu.platform.events;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.scheduling.annotation.Async;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was told of a commit is heard, after a failure and after a kill too, but not
 * without end.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@Import({ PortalTest.FixedTime.class, RetellingIntegrationTests.Listening.class })
@ExtendWith(OutputCaptureExtension.class)
class RetellingIntegrationTests {

	@Autowired
	private Retelling retelling;

	@Autowired
	private Listener listener;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private EventPublicationRegistry registry;

	@Autowired
	private Staleness staleness;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	@BeforeEach
	void forget() {
		this.jdbc.sql("delete from event_publication").update();
		this.listener.heard().clear();
		this.listener.deaf(false);
	}

	@Test
	void whatWasHeardIsNotKept() {
		tell("once");
		assertThat(this.listener.heard()).containsExactly("once");
		assertThat(statuses()).isEmpty();
	}

	@Test
	void whatIsRolledBackIsNotTold() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.events.publishEvent(new Told("never"));
			status.setRollbackOnly();
		});
		assertThat(this.listener.heard()).isEmpty();
		assertThat(statuses()).isEmpty();
	}

	@Test
	void whatFailedIsToldAgainAfterAWhile() {
		this.listener.deaf(true);
		tell("twice");
		assertThat(statuses()).containsExactly("FAILED");
		this.listener.deaf(false);
		this.retelling.tellAgain();
		assertThat(this.listener.heard()).isEmpty();
		age("6 minutes");
		this.retelling.tellAgain();
		assertThat(this.listener.heard()).containsExactly("twice");
		assertThat(statuses()).isEmpty();
	}

	@Test
	void waitGrowsWithTheAttempts() {
		this.listener.deaf(true);
		tell("thrice");
		age("6 minutes");
		this.retelling.tellAgain();
		assertThat(attempts()).isEqualTo(2);
		age("6 minutes");
		this.retelling.tellAgain();
		assertThat(attempts()).isEqualTo(2);
		age("11 minutes");
		this.retelling.tellAgain();
		assertThat(attempts()).isEqualTo(3);
	}

	@Test
	void whatIsNeverHeardIsGivenUp(CapturedOutput log) {
		this.listener.deaf(true);
		tell("never");
		for (int attempt = 2; attempt <= Retelling.MOST_ATTEMPTS; attempt++) {
			age("1 day");
			this.retelling.tellAgain();
			assertThat(attempts()).isEqualTo(attempt);
		}
		this.retelling.tellAgain();
		assertThat(statuses()).isEmpty();
		assertThat(log).contains("Told was told 8 of 8 times in vain, and is given up").doesNotContain("\tat ");
	}

	@Test
	void whatAKilledPortalLeftIsToldByTheNext() {
		this.listener.deaf(true);
		tell("left");
		for (String status : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
			this.listener.heard().clear();
			this.listener.deaf(true);
			tell("left");
			this.jdbc.sql("update event_publication set status = ?").param(status).update();
			this.listener.deaf(false);
			age("10 minutes");
			lookForWhatWasLeft();
			assertThat(this.listener.heard()).as("another portal may be busy with it").isEmpty();
			age("1 hour");
			lookForWhatWasLeft();
			assertThat(this.listener.heard()).as(status).contains("left");
			assertThat(statuses()).isEmpty();
		}
	}

	@Test
	void twoPortalsTakeTurns() throws Exception {
		this.listener.deaf(true);
		tell("turn");
		age("6 minutes");
		this.listener.deaf(false);
		try (Connection other = this.database.getConnection()) {
			other.setAutoCommit(false);
			other.createStatement().execute("select pg_advisory_xact_lock(" + 0x4c616e_7475_0009L + ")");
			this.retelling.tellAgain();
			assertThat(this.listener.heard()).isEmpty();
			other.rollback();
		}
		this.retelling.tellAgain();
		assertThat(this.listener.heard()).containsExactly("turn");
	}

	private void lookForWhatWasLeft() {
		this.registry.markStalePublicationsFailed(this.staleness);
		this.retelling.tellAgain();
	}

	private void tell(String what) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.events.publishEvent(new Told(what)));
	}

	/** Lets all that was told be so old. */
	private void age(String interval) {
		this.jdbc
			.sql("""
					update event_publication set publication_date = timestamptz '2026-11-22T04:00:00Z' - cast(? as interval),
					last_resubmission_date = timestamptz '2026-11-22T04:00:00Z' - cast(? as interval)""")
			.params(interval, interval)
			.update();
	}

	private List<String> statuses() {
		return this.jdbc.sql("select status from event_publication").query(String.class).list();
	}

	private int attempts() {
		return this.jdbc.sql("select completion_attempts from event_publication").query(Integer.class).single();
	}

	/** An event of these tests. */
	record Told(String what) {

	}

	/** Listens at once, in the thread that tells: nothing has to be waited for. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Listening {

		@Bean
		Listener listener() {
			return new Listener();
		}

		@Bean({ "taskExecutor", "applicationTaskExecutor" })
		TaskExecutor taskExecutor() {
			return new SyncTaskExecutor();
		}

	}

	/** Hears, or is deaf. */
	static class Listener {

		private final List<String> heard = new ArrayList<>();

		private boolean deaf;

		List<String> heard() {
			return this.heard;
		}

		void deaf(boolean deaf) {
			this.deaf = deaf;
		}

		@Async
		@TransactionalEventListener
		CompletableFuture<@Nullable Void> hear(Told told) {
			if (this.deaf) {
				return CompletableFuture.failedFuture(new IllegalStateException("deaf"));
			}
			this.heard.add(told.what());
			return CompletableFuture.completedFuture(null);
		}

	}

}
