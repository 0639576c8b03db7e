package org.lantu.actuals.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;
import org.lantu.accounts.Person;
import org.lantu.actuals.FiguresPublished;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests of the ledger share: a database that they write in, each in a year of its
 * own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({ PortalTest.FixedTime.class, StatementCounter.class, LedgerTest.Told.class })
abstract class LedgerTest {

	@Autowired
	protected FigureLedger ledger;

	@Autowired
	protected JdbcClient jdbc;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		Shared.URL.register(registry);
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

	static List<RevisionRef> refs(Outcome outcome) {
		return outcome.rows().stream().map(Outcome.Row::revision).toList();
	}

	static List<String> keys(Outcome outcome) {
		return outcome.rows()
			.stream()
			.flatMap((row) -> row.findings().stream())
			.map((finding) -> finding.message().key())
			.toList();
	}

	/** Submits one new figure and says how that can be referred to. */
	RevisionRef submitted(Person person, TypedFigure typed) {
		Outcome outcome = this.ledger.submit(person, key(), List.of(typed));
		assertThat(outcome.done()).as(outcome.toString()).isTrue();
		return refs(outcome).get(0);
	}

	int revisions(TypedFigure typed) {
		return count("""
				select count(*) from figure_revision r join figure f on f.id = r.figure
				where f.region = '%s' and f.indicator = '%s' and f.year = %d and r.entered_by <> 'seed'"""
			.formatted(typed.figure().region(), typed.figure().indicator(), typed.figure().year()));
	}

	int audited(String act, TypedFigure typed) {
		return count(
				"select count(*) from audit_event where act = '%s' and subject = '%s'".formatted(act, typed.figure()));
	}

	int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	/** Two things at the same moment. */
	static List<Outcome> atOnce(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<Outcome>> futures = new ArrayList<>();
			for (Callable<Outcome> work : List.of(one, other)) {
				futures.add(threads.submit(() -> {
					start.await();
					return work.call();
				}));
			}
			return List.of(futures.get(0).get(), futures.get(1).get());
		}
		finally {
			threads.shutdown();
		}
	}

	/** Hears what has been published. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Told {

		private final List<FiguresPublished> events = new ArrayList<>();

		@EventListener
		void hear(FiguresPublished event) {
			this.events.add(event);
		}

		List<FiguresPublished> events() {
			return this.events;
		}

	}

	/** The tests of the ledger share a database, and so a context. */
	private enum Shared {

		URL;

		private final List<String[]> properties = new ArrayList<>();

		void register(DynamicPropertyRegistry registry) {
			if (this.properties.isEmpty()) {
				TestDatabase
					.register((name, value) -> this.properties.add(new String[] { name, value.get().toString() }));
			}
			this.properties.forEach((property) -> registry.add(property[0], () -> property[1]));
		}

	}

}
