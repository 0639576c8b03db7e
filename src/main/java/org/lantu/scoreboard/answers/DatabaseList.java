package org.lantu.scoreboard.answers;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A list of which the database counts all and reads the part that is looked at: whether
 * that is a page or the whole is known only once the form of the answer is.
 */
abstract class DatabaseList<T> extends AbstractList<T> {

	private @Nullable Integer count;

	/** How many there are. */
	protected abstract int count();

	/** A part of them. */
	protected abstract List<T> read(int offset, int limit);

	@Override
	public int size() {
		Integer size = this.count;
		if (size == null) {
			size = count();
			this.count = size;
		}
		return size;
	}

	/** All of them, in one statement. */
	@Override
	public void forEach(Consumer<? super T> reader) {
		read(0, Integer.MAX_VALUE).forEach(reader);
	}

	@Override
	public T get(int index) {
		return read(index, 1).get(0);
	}

	@Override
	public List<T> subList(int from, int to) {
		return (from < to) ? read(from, to - from) : List.of();
	}

}
