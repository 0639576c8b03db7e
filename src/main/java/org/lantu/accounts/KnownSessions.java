package org.lantu.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Whose the sessions are that read, each looked up once a second at most. Whatever this
 * portal commits, it forgets them all: a changed role, a closed account and a session
 * that was ended count with the next request here, and within a second where another
 * portal did it.
 */
@Component
public class KnownSessions implements TransactionExecutionListener {

	static final Duration KEPT = Duration.ofSeconds(1);

	private static final int MOST = 1000;

	private final AtomicLong commits = new AtomicLong();

	private final Ticker ticker;

	private final Cache<String, Known> known;

	KnownSessions() {
		this(Ticker.systemTicker());
	}

	KnownSessions(Ticker ticker) {
		this.ticker = ticker;
		this.known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).ticker(ticker).build();
	}

	/**
	 * Whose a session is.
	 * @param session its number
	 * @param look asks the database; of a session that is nobody's nothing is kept
	 */
	public Optional<Person> find(String session, Function<String, Optional<Person>> look) {
		long commits = this.commits.get();
		long now = this.ticker.read();
		Known last = this.known.getIfPresent(session);
		if (last != null && last.commits == commits && now - last.asked < KEPT.toNanos()) {
			return Optional.of(last.person);
		}
		Optional<Person> found = look.apply(session);
		found.ifPresent((person) -> this.known.put(session, new Known(person, commits, now)));
		return found;
	}

	/** Whoever asked before may have read what was there before. */
	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		if (!transaction.isReadOnly()) {
			this.commits.incrementAndGet();
		}
	}

	private record Known(Person person, long commits, long asked) {
	}

}
