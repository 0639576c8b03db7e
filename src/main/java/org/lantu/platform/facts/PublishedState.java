package org.lantu.platform.facts;

import java.util.function.Supplier;

/**
 * The state of all that is published, as far as this portal knows it.
 */
@FunctionalInterface
public interface PublishedState {

	/**
	 * Its number, which counts up with every change that is committed; asks no database.
	 */
	long last();

	/** Whether it is known for sure that there is no later one. */
	default boolean confirmed() {
		return true;
	}

	/**
	 * Has something read of it that is not kept; in a transaction that only reads, where
	 * the database has such.
	 */
	default <A> A read(Supplier<A> reading) {
		return reading.get();
	}

}
