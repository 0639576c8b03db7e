package org.lantu.pages;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** When which edition was acknowledged, and by whom. */
final class Acknowledgements {

	private final NavigableMap<Long, Acknowledgement> byEdition = new ConcurrentSkipListMap<>();

	/** An edition that a portal has acknowledged at a moment. */
	void add(long edition, PublishingServer by, long moment) {
		this.byEdition.putIfAbsent(edition, new Acknowledgement(by, moment));
	}

	/**
	 * How long ago, at a moment, the first edition was acknowledged that an answer does
	 * not have, in nanoseconds; nothing where it had all, or those that came after.
	 * @param edition that of the answer
	 * @param by counts what this portal has acknowledged alone; all that any has where
	 * there is none
	 */
	long age(long edition, PublishingServer by, long moment) {
		for (Map.Entry<Long, Acknowledgement> later : this.byEdition.tailMap(edition, false).entrySet()) {
			if (later.getValue().nanos >= moment) {
				return 0;
			}
			if (by == null || later.getValue().by == by) {
				return moment - later.getValue().nanos;
			}
		}
		return 0;
	}

	private record Acknowledgement(PublishingServer by, long nanos) {
	}

}
