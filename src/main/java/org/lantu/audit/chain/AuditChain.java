package org.lantu.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links what was committed, in the order of its numbers, within about a second: so that
 * no act waits for another's. What is not linked yet is sealed already, so that nothing
 * can be put in or changed meanwhile; the last second, like the last minute before a
 * head, can only be cut off. Portals on one database take turns.
 */
@Component
public class AuditChain {

	private static final Logger logger = LoggerFactory.getLogger(AuditChain.class);

	private static final int BATCH = 1000;

	/** No transaction is so long that this many rows are written beside it. */
	private static final long LATE = 100_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final TransactionTemplate transaction;

	private final AuditSeals seals;

	private final AuditHeads heads;

	private final AuditLines lines;

	private final Clock clock;

	private final AtomicBoolean written = new AtomicBoolean(true);

	private final Set<String> told = new HashSet<>();

	private Head noted = Head.NONE;

	private volatile boolean anothersKey;

	AuditChain(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction, AuditSeals seals,
			AuditHeads heads, AuditLines lines, Clock clock) {
		this.lines = lines;
		this.jdbc = jdbc;
		this.template = template;
		this.transaction = transaction;
		this.seals = seals;
		this.heads = heads;
		this.clock = clock;
	}

	/** Says that rows were committed. */
	public void written() {
		this.written.set(true);
	}

	/** What this portal wrote; with nothing written, no database is asked. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	public void linkWritten() {
		if (this.written.getAndSet(false)) {
			link();
		}
	}

	/** What others left unlinked, and the head of the minute where it moved. */
	@Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
	public void noteHead() {
		link();
		Head head = head();
		if (!head.equals(this.noted) && head.number() > 0) {
			this.heads.note(this.clock.instant(), head);
			logger.info("The audit trail ends with link {}, {}", head.number(), head.mac());
			this.noted = head;
		}
	}

	/** Links all that is committed and sealed. */
	public void link() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('lantu.audit'))").query((row) -> {
			});
			Head head = head();
			boolean begins = head.number() == 0;
			this.anothersKey = !begins && !isOurs(head) && isSealedByAnother(head);
			if (begins ? this.heads.all().isEmpty() : isOurs(head)) {
				link(head, begins);
			}
			else if (this.anothersKey) {
				tell("The audit trail of this database is written with another lantu.audit.key than this portal has. "
						+ "Portals on one database need the same key: set lantu.audit.key to that of the portal that was "
						+ "there first (audit.key in its data directory). Until then nothing more is linked");
			}
			else {
				tell("The links of the audit trail were removed, or made with another key: nothing more is linked. "
						+ "Run java -jar lantu.jar audit verify");
			}
		});
	}

	private void link(Head from, boolean begins) {
		Head head = from;
		long seen = this.jdbc.sql("SELECT coalesce(max(event), 0) FROM audit_link").query(Long.class).single() - LATE;
		while (true) {
			List<ChainRow> rows = this.jdbc
				.sql("SELECT " + ChainRow.COLUMNS + " FROM audit_event e WHERE e.id > :seen AND NOT EXISTS "
						+ "(SELECT FROM audit_link l WHERE l.event = e.id) ORDER BY e.id LIMIT " + BATCH)
				.param("seen", seen)
				.query((row, number) -> ChainRow.of(row))
				.list();
			List<Object[]> links = new ArrayList<>();
			for (ChainRow row : rows) {
				seen = row.id();
				if (row.intact(this.seals) || (begins && row.seal() == null)) {
					byte[] mac = this.seals.link(head.number() + 1, row.id(), row.linked(this.seals), head.bytes());
					head = Head.of(head.number() + 1, mac);
					links.add(new Object[] { head.number(), row.id(), mac });
					this.lines.tell(row);
				}
				else {
					tell("The row %d of the audit trail was not written by a portal with this key: it is not linked"
						.formatted(row.id()));
				}
			}
			this.template.batchUpdate("INSERT INTO audit_link (number, event, mac) VALUES (?, ?, ?)", links);
			if (rows.size() < BATCH) {
				return;
			}
		}
	}

	/** Whether the trail is written with another key than this portal has. */
	public boolean anothersKey() {
		return this.anothersKey;
	}

	/** Whether even the row of the last link bears another's seal. */
	private boolean isSealedByAnother(Head head) {
		return this.jdbc.sql("SELECT " + ChainRow.COLUMNS
				+ " FROM audit_link l JOIN audit_event e ON e.id = l.event WHERE l.number = :number AND e.seal IS NOT NULL")
			.param("number", head.number())
			.query((row, number) -> ChainRow.of(row))
			.optional()
			.filter((row) -> !row.intact(this.seals))
			.isPresent();
	}

	/** Whether the last link was made with this portal's key. */
	private boolean isOurs(Head head) {
		return this.jdbc.sql("SELECT " + ChainRow.COLUMNS + """
				, p.mac AS previous FROM audit_link l JOIN audit_event e ON e.id = l.event
				LEFT JOIN audit_link p ON p.number = l.number - 1 WHERE l.number = :number""")
			.param("number", head.number())
			.query((row, number) -> {
				byte[] previous = row.getBytes("previous");
				ChainRow last = ChainRow.of(row);
				return Arrays.equals(head.bytes(), this.seals.link(head.number(), last.id(), last.linked(this.seals),
						(previous != null) ? previous : new byte[0]));
			})
			.optional()
			.orElse(false);
	}

	private Head head() {
		return this.jdbc.sql("SELECT number, mac FROM audit_link ORDER BY number DESC LIMIT 1")
			.query((row, number) -> Head.of(row.getLong("number"), row.getBytes("mac")))
			.optional()
			.orElse(Head.NONE);
	}

	private void tell(String what) {
		if (this.told.size() < BATCH && this.told.add(what)) {
			logger.error(what);
		}
	}

}
