package org.lantu.pagestore;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

/**
 * Lets few answers be made at the same time, in the order in which they were asked for,
 * so that whoever asks for what is kept finds the processor free. Few wait, and not for
 * long: each holds a thread of the server.
 */
final class ColdRenders {

	private static final int MOST_WAITING = 32;

	private static final int MOST_FOLLOWING = 96;

	/** Each may hold a connection to the database for as long as its reader takes. */
	private static final int MOST_PASSED_ON = 3;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final int atOnce;

	private final Semaphore places;

	/** For the portal itself. */
	private final Semaphore beside = new Semaphore(1);

	private final Semaphore queue;

	private final Semaphore followers;

	private final Semaphore passedOn = new Semaphore(MOST_PASSED_ON);

	private final Duration patience;

	private final LongAdder made = new LongAdder();

	private final LongAdder madeAgain = new LongAdder();

	private final LongAdder refused = new LongAdder();

	ColdRenders(int atOnce, int mostWaiting, int mostFollowing, Duration patience) {
		this.atOnce = atOnce;
		this.places = new Semaphore(atOnce, true);
		this.queue = new Semaphore(mostWaiting);
		this.followers = new Semaphore(mostFollowing);
		this.patience = patience;
	}

	/** At most one for two processors, the other is for what is kept. */
	static ColdRenders ofThisMachine() {
		return new ColdRenders(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), MOST_WAITING,
				MOST_FOLLOWING, PATIENCE);
	}

	/**
	 * Waits for a place.
	 * @return the place, to be given back
	 * @throws BusyException if too many wait already, or the wait takes too long
	 */
	Place enter() throws BusyException {
		try {
			if (!this.places.tryAcquire(0, TimeUnit.NANOSECONDS)) {
				waitForPlace();
			}
			this.made.increment();
			return new Place(this.places, this.passedOn);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BusyException();
		}
	}

	/**
	 * A place that takes none from readers, while they have nothing made.
	 * @return the place, to be given back
	 * @throws BusyException if they have, or another such place is taken
	 */
	Place besideReaders() throws BusyException {
		if (this.places.availablePermits() < this.atOnce || waiting() > 0 || !this.beside.tryAcquire()) {
			throw new BusyException();
		}
		this.madeAgain.increment();
		return new Place(this.beside, this.passedOn);
	}

	private void waitForPlace() throws InterruptedException, BusyException {
		if (!this.queue.tryAcquire()) {
			throw refusal();
		}
		try {
			if (!this.places.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS)) {
				throw refusal();
			}
		}
		finally {
			this.queue.release();
		}
	}

	private BusyException refusal() {
		this.refused.increment();
		return new BusyException();
	}

	/** How many answers were made for those who asked. */
	long made() {
		return this.made.sum();
	}

	/** How many the portal had made by itself, before anybody asked. */
	long madeAgain() {
		return this.madeAgain.sum();
	}

	/** How many were refused, as too many waited or too long. */
	long refused() {
		return this.refused.sum();
	}

	/** How many wait for a place. */
	int waiting() {
		return this.places.getQueueLength();
	}

	/**
	 * Waits for what somebody else makes.
	 * @return the answer; none if it is not for others
	 * @throws BusyException if too many wait already, or the wait takes too long
	 */
	@Nullable StoredPage follow(Making others) throws BusyException {
		if (!this.followers.tryAcquire()) {
			throw refusal();
		}
		try {
			return others.await(this.patience);
		}
		finally {
			this.followers.release();
		}
	}

	/** A place among those that are made; given back once, by whatever thread. */
	static final class Place implements AutoCloseable {

		private final Semaphore places;

		private final Semaphore passedOn;

		private final AtomicBoolean left = new AtomicBoolean();

		private final AtomicBoolean onItsWay = new AtomicBoolean();

		private Place(Semaphore places, Semaphore passedOn) {
			this.places = places;
			this.passedOn = passedOn;
		}

		/**
		 * Gives the place back early, for the answer is on its way to its reader; where
		 * too many are, it is kept to the end.
		 */
		void leave() {
			if (!this.left.get() && this.passedOn.tryAcquire()) {
				this.onItsWay.set(true);
				giveBack();
			}
		}

		private void giveBack() {
			if (this.left.compareAndSet(false, true)) {
				this.places.release();
			}
		}

		@Override
		public void close() {
			giveBack();
			if (this.onItsWay.compareAndSet(true, false)) {
				this.passedOn.release();
			}
		}

	}

}
