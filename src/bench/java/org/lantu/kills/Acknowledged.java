package org.lantu.kills;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What people were told is done, and how they were answered otherwise.
 */
final class Acknowledged {

	private final Map<String, Stage> stages = new ConcurrentHashMap<>();

	private final Map<String, AtomicLong> others = new ConcurrentHashMap<>();

	private final AtomicLong number = new AtomicLong();

	/** A figure, as the trail calls it, has come so far. */
	void add(String figure, Stage stage) {
		this.stages.put(figure, stage);
		this.number.incrementAndGet();
	}

	/** Somebody was not told so, but something else. */
	void count(String other) {
		this.others.computeIfAbsent(other, (key) -> new AtomicLong()).incrementAndGet();
	}

	/** How many entries were acknowledged. */
	long number() {
		return this.number.get();
	}

	/** All until now. */
	Map<String, Stage> stages() {
		return Map.copyOf(this.stages);
	}

	@Override
	public String toString() {
		return this.number + " entries of " + this.stages.size() + " figures acknowledged; otherwise " + this.others;
	}

}
