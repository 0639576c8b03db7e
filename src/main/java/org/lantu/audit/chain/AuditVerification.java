package org.lantu.audit.chain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes over the whole trail, row by row and link by link, at one state of the database,
 * and names what is not as it was written.
 */
@Component
public class AuditVerification {

	private static final int FETCHED = 1000;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final AuditSeals seals;

	private final AuditHeads heads;

	private final Clock clock;

	private final AtomicBoolean running = new AtomicBoolean();

	private volatile @Nullable Report newest;

	AuditVerification(JdbcTemplate jdbc, TransactionTemplate transaction, AuditSeals seals, AuditHeads heads,
			Clock clock) {
		this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		this.jdbc.setFetchSize(FETCHED);
		this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.seals = seals;
		this.heads = heads;
		this.clock = clock;
	}

	/**
	 * What came of it.
	 *
	 * @param at when
	 * @param links how many links there are
	 * @param alterations what was altered, the first thousand
	 */
	public record Report(Instant at, long links, List<Alteration> alterations) {

		public Report {
			alterations = List.copyOf(alterations);
		}

	}

	/** What came of it when it was last done here, if it was. */
	public @Nullable Report newest() {
		return this.newest;
	}

	/** Whether it is being done. */
	public boolean running() {
		return this.running.get();
	}

	/** Has it done beside, unless it is being done already. */
	public void verifyBeside(Executor executor) {
		if (this.running.compareAndSet(false, true)) {
			executor.execute(() -> {
				try {
					verify();
				}
				finally {
					this.running.set(false);
				}
			});
		}
	}

	/** Does it. The heads are read first, as the chain grows meanwhile. */
	public Report verify() {
		Map<Long, String> known = new TreeMap<>();
		this.heads.all().forEach((head) -> known.put(head.number(), head.mac()));
		List<Alteration> found = new ArrayList<>();
		ChainWalk walk = new ChainWalk(this.seals, known, found);
		this.transaction.executeWithoutResult((status) -> this.jdbc.query("SELECT l.number, l.event AS linked, l.mac, "
				+ ChainRow.COLUMNS + " FROM audit_link l FULL JOIN audit_event e ON e.id = l.event "
				+ "ORDER BY l.number NULLS LAST, l.event, e.id", walk));
		walk.end();
		Report report = new Report(this.clock.instant(), walk.links(), found);
		this.newest = report;
		return report;
	}

}
