package org.lantu.pages;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * When which edition was acknowledged, by whom, and which value it brought of which year.
 */
final class Acknowledgements {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final NavigableMap<Long, Acknowledgement> byEdition = new TreeMap<>();

	private final Map<Integer, NavigableMap<Long, Integer>> valuesByYear = new TreeMap<>();

	private long oldest;

	/** An edition that a portal has acknowledged at a moment. */
	void add(long edition, PublishingServer by, long moment, int year, int value) {
		this.byEdition.put(edition, new Acknowledgement(by, moment));
		this.valuesByYear.computeIfAbsent(year, (key) -> new TreeMap<>()).put(edition, value);
	}

	/**
	 * What is wrong with an answer; {@code null} where nothing is. To be asked when all is
	 * acknowledged.
	 * @param portal which gave it
	 */
	@Nullable String fault(SeenAnswer answer, PublishingServer portal) {
		long here = age(answer, portal);
		if (here > 0) {
			return "old by %d ms on the portal that published".formatted(TimeUnit.NANOSECONDS.toMillis(here));
		}
		long anywhere = age(answer, null);
		this.oldest = Math.max(this.oldest, anywhere);
		if (anywhere > SECOND) {
			return "old by %d ms".formatted(TimeUnit.NANOSECONDS.toMillis(anywhere));
		}
		Map.Entry<Long, Integer> due = this.valuesByYear.getOrDefault(answer.year(), new TreeMap<>())
			.floorEntry(answer.edition());
		return (answer.value() != null && due != null && answer.value() < due.getValue())
				? "of edition %d, but tells %d and not %d".formatted(answer.edition(), answer.value(), due.getValue())
				: null;
	}

	/** In nanoseconds, how old an answer was at most. */
	long oldest() {
		return this.oldest;
	}

	/**
	 * How long ago, when an answer was asked for, the first edition had been acknowledged
	 * that it does not have, in nanoseconds; 0 where it had all of that moment.
	 * @param by counts what this portal has acknowledged alone; what any has where there is
	 * none
	 */
	private long age(SeenAnswer answer, @Nullable PublishingServer by) {
		for (Acknowledgement later : this.byEdition.tailMap(answer.edition(), false).values()) {
			if (later.moment >= answer.asked()) {
				return 0;
			}
			if (by == null || later.by == by) {
				return answer.asked() - later.moment;
			}
		}
		return 0;
	}

	private record Acknowledgement(PublishingServer by, long moment) {

	}

}
