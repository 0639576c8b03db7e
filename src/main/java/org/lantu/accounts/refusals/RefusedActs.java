package org.lantu.accounts.refusals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import org.lantu.audit.AuditTrail;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells refused acts in the trail, from which nothing is ever deleted. They are written
 * beside, so that whoever is refused neither waits nor holds a connection; what a portal
 * that is killed has not told yet are those of the last second and the numbers of the
 * hour.
 */
@Component
public class RefusedActs {

	private static final String SUBJECT_TYPE = "request";

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final RefusalTally tally = new RefusalTally();

	private final List<RefusalLine> waiting = new ArrayList<>();

	private final Lock writing = new ReentrantLock();

	RefusedActs(AuditTrail trail, TransactionTemplate transaction, Clock clock) {
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Counts one, and has it told if it is to be. */
	@EventListener
	public synchronized void hear(Refused refused) {
		this.waiting.addAll(this.tally.over(this.clock.instant()));
		this.waiting.addAll(this.tally.count(refused, this.clock.instant()));
	}

	/** Writes what waits; where that fails, it is tried again. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	public void write() {
		this.writing.lock();
		try {
			writeWaiting();
		}
		finally {
			this.writing.unlock();
		}
	}

	private void writeWaiting() {
		List<RefusalLine> lines;
		synchronized (this) {
			this.waiting.addAll(this.tally.over(this.clock.instant()));
			lines = List.copyOf(this.waiting);
		}
		if (!lines.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> lines.forEach(this::record));
			synchronized (this) {
				this.waiting.subList(0, lines.size()).clear();
			}
		}
	}

	/** A portal that is ended tells what it knows. */
	@PreDestroy
	void end() {
		synchronized (this) {
			this.waiting.addAll(this.tally.end(this.clock.instant()));
		}
		write();
	}

	private void record(RefusalLine line) {
		Map<String, Object> details = new LinkedHashMap<>();
		if (line.refused().address() != null) {
			details.put("address", line.refused().address());
		}
		if (line.hour() != null) {
			details.put("hour", line.hour().toString());
			details.put("more", line.more());
		}
		this.trail.record(line.refused().act(), line.refused().actor(), SUBJECT_TYPE, line.refused().what(), details);
	}

}
