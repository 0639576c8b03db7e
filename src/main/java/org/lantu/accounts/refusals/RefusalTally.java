package org.lantu.accounts.refusals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which refusals are told by themselves. The first of its kind is; what is
 * repeated within the hour is told once more, as a number; and beyond so many kinds, of
 * one network in a minute and of all in an hour, only the number of each act is. Members
 * and strangers are counted apart, so that strangers cannot hide a member's.
 */
class RefusalTally {

	static final int TOLD_A_MINUTE = 5;

	static final int TOLD_AN_HOUR = 300;

	private final Map<Kind, RepeatedRefusal> told = new LinkedHashMap<>();

	private final Map<String, Integer> ofMinute = new HashMap<>();

	private final Map<Boolean, Integer> ofHour = new HashMap<>();

	private final Map<String, Long> beyond = new TreeMap<>();

	private Instant minute = Instant.EPOCH;

	private Instant hour = Instant.EPOCH;

	/** What is to be told once the hour is over, and forgotten. */
	List<RefusalLine> over(Instant now) {
		Instant current = now.truncatedTo(ChronoUnit.HOURS);
		return current.equals(this.hour) ? List.of() : end(current);
	}

	List<RefusalLine> end(Instant next) {
		List<RefusalLine> lines = new ArrayList<>();
		this.told.values()
			.stream()
			.filter((each) -> each.more() > 0)
			.forEach((each) -> lines.add(new RefusalLine(each.first(), this.hour, each.more())));
		this.beyond
			.forEach((act, more) -> lines.add(new RefusalLine(new Refused(act, null, "-", null), this.hour, more)));
		this.told.clear();
		this.ofHour.clear();
		this.beyond.clear();
		this.hour = next;
		return lines;
	}

	/** Counts one. */
	List<RefusalLine> count(Refused refused, Instant now) {
		Kind kind = new Kind(refused.act(), refused.who(), refused.what());
		RepeatedRefusal before = this.told.get(kind);
		if (before != null) {
			before.again();
			return List.of();
		}
		if (!isTold(refused.actor() != null, kind.who(), now.truncatedTo(ChronoUnit.MINUTES))) {
			this.beyond.merge(refused.act(), 1L, Long::sum);
			return List.of();
		}
		this.told.put(kind, new RepeatedRefusal(refused));
		return List.of(new RefusalLine(refused, null, 0));
	}

	private boolean isTold(boolean member, String who, Instant now) {
		if (!now.equals(this.minute)) {
			this.minute = now;
			this.ofMinute.clear();
		}
		return this.ofHour.getOrDefault(member, 0) < TOLD_AN_HOUR
				&& this.ofMinute.merge(who, 1, Integer::sum) <= TOLD_A_MINUTE
				&& this.ofHour.merge(member, 1, Integer::sum) <= TOLD_AN_HOUR;
	}

	/** What counts as the same. */
	private record Kind(String act, String who, String what) {

	}

}
