package org.lantu.platform.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.lantu.platform.past.PastEdition;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers of the database by what was asked, as long as nothing else is published. What
 * is kept is never older than its state: the number of the state is read first. Whoever
 * writes reads their own words, and whoever asks for an earlier edition reads that one,
 * so nothing is kept of what they see; nor of what is read from a copy of the database
 * that may lack the state; and nothing is while nobody knows whether anything was
 * published.
 *
 * @param <Q> what is asked
 * @param <A> what is answered, which nobody changes
 */
public final class KeptFacts<Q, A> {

	private final PublishedState state;

	private final int most;

	private final boolean reads;

	private volatile Answers<Q, A> answers;

	/**
	 * Keeps nothing yet.
	 * @param state tells when something else is published
	 * @param most how many answers are kept at most
	 */
	public KeptFacts(PublishedState state, int most) {
		this(state, most, true);
	}

	private KeptFacts(PublishedState state, int most, boolean reads) {
		this.state = state;
		this.most = most;
		this.reads = reads;
		this.answers = Answers.of(state.last(), most);
	}

	/**
	 * Keeps what is worked out of what others have read, which asks no database.
	 * @param state tells when something else is published
	 * @param most how many answers are kept at most
	 */
	public static <Q, A> KeptFacts<Q, A> workedOut(PublishedState state, int most) {
		return new KeptFacts<>(state, most, false);
	}

	/** The answer to a question, read where it is not kept. */
	public A of(Q question, Function<Q, A> read) {
		return now().apply(question, read);
	}

	/** The answers to several questions, the missing ones read together. */
	public Map<Q, A> all(Collection<Q> questions, Function<Collection<Q>, Map<Q, A>> read) {
		long number = this.state.last();
		if (readsThrough(number)) {
			return read(() -> read.apply(questions));
		}
		Cache<Q, A> kept = of(number).kept;
		Map<Q, A> all = new LinkedHashMap<>(kept.getAllPresent(questions));
		List<Q> missing = new ArrayList<>(questions);
		missing.removeIf(all::containsKey);
		if (!missing.isEmpty()) {
			Map<Q, A> found = read(() -> read.apply(missing));
			kept.putAll(found);
			all.putAll(found);
		}
		return all;
	}

	/**
	 * What is kept of the state of this moment, for answers that are worked out from more
	 * than they read themselves: whatever was read before this call may be older.
	 * @return answers a question, by the function where the answer is not kept
	 */
	public BiFunction<Q, Function<Q, A>, A> now() {
		long number = this.state.last();
		if (readsThrough(number)) {
			return (question, read) -> read(() -> read.apply(question));
		}
		Cache<Q, A> kept = of(number).kept;
		return (question, read) -> Objects
			.requireNonNull(kept.get(question, (missing) -> read(() -> read.apply(missing))));
	}

	private <T> T read(Supplier<T> reading) {
		return this.reads ? this.state.read(reading) : reading.get();
	}

	private Answers<Q, A> of(long number) {
		Answers<Q, A> known = this.answers;
		if (known.state != number) {
			known = Answers.of(number, this.most);
			this.answers = known;
		}
		return known;
	}

	private boolean readsThrough(long number) {
		return PastEdition.isRead() || writing() || CopyReading.mayLack(number) || !this.state.confirmed();
	}

	private static boolean writing() {
		return TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}

	private record Answers<Q, A>(long state, Cache<Q, A> kept) {

		static <Q, A> Answers<Q, A> of(long state, int most) {
			return new Answers<>(state, Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build());
		}

	}

}
