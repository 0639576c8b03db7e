package org.lantu.platform.facts;

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

}
