package org.lantu.platform.facts;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a thread reads for a visitor, which a copy of the database may answer. The copy is
 * of a state that is known when it is first asked; what is published later it may lack.
 */
public final class CopyReading implements AutoCloseable {

	private @Nullable Long state;

	private CopyReading() {
	}

	/** From now on, until this is closed, a copy may answer what this thread reads. */
	public static CopyReading begin() {
		CopyReading reading = new CopyReading();
		TransactionSynchronizationManager.bindResource(CopyReading.class, reading);
		return reading;
	}

	/** What this thread reads for a visitor; none where only the database may answer. */
	public static @Nullable CopyReading current() {
		return (CopyReading) TransactionSynchronizationManager.getResource(CopyReading.class);
	}

	/** A copy answers, which has the state of a number for sure. */
	public void from(long known) {
		this.state = (this.state != null) ? Long.valueOf(Math.min(this.state, known)) : Long.valueOf(known);
	}

	/** Whether a copy was asked. */
	public boolean hasBegun() {
		return this.state != null;
	}

	/**
	 * Whether this thread reads from a copy that perhaps lacks a state; one that is asked
	 * later on will have all that is known by then.
	 */
	static boolean mayLack(long number) {
		CopyReading reading = current();
		return reading != null && reading.state != null && number > reading.state;
	}

	@Override
	public void close() {
		TransactionSynchronizationManager.unbindResource(CopyReading.class);
	}

}
