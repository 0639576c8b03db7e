package org.lantu.scoreboard.answers;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A list of which the database counts all and reads the part that is looked at: whether
 * that is a page or the whole is known only once the form of the answer is.
 */
public class DatabaseList<T> extends AbstractList<T> {

	private final IntSupplier counted;

	private final BiFunction<Integer, Integer, List<T>> part;

	private @Nullable Integer count;

	/**
	 * A list that is not read yet.
	 * @param counted how many there are
	 * @param part some of them: how many are passed over, and how many are read at most
	 */
	public DatabaseList(IntSupplier counted, BiFunction<Integer, Integer, List<T>> part) {
		this.counted = counted;
		this.part = part;
	}

	@Override
	public int size() {
		Integer size = this.count;
		if (size == null) {
			size = this.counted.getAsInt();
			this.count = size;
		}
		return size;
	}

	/** All of them, in one statement. */
	@Override
	public void forEach(Consumer<? super T> reader) {
		this.part.apply(0, Integer.MAX_VALUE).forEach(reader);
	}

	@Override
	public T get(int index) {
		return this.part.apply(index, 1).get(0);
	}

	@Override
	public List<T> subList(int from, int to) {
		return (from < to) ? this.part.apply(from, to - from) : List.of();
	}

}
