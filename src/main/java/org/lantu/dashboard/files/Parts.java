package org.lantu.dashboard.files;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Goes through a list that may be too long for memory, a part at a time. What is added at
 * its beginning meanwhile has nothing told twice.
 */
public final class Parts {

	/** So much is in memory at once. */
	public static final int SIZE = 100;

	private Parts() {
	}

	/**
	 * Tells of each part.
	 * @param read the part that begins after so many
	 * @param order in which the list is
	 * @param told what is done with a part
	 */
	public static <T> void each(IntFunction<List<T>> read, Comparator<T> order, Consumer<List<T>> told) {
		List<T> part = read.apply(0);
		told.accept(part);
		for (int from = SIZE; part.size() == SIZE; from += SIZE) {
			T last = part.get(SIZE - 1);
			part = read.apply(from);
			told.accept(part.stream().filter((one) -> order.compare(one, last) > 0).toList());
		}
	}

}
