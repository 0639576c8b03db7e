package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals.Sibling;
import org.lantu.actuals.Revision;
import org.lantu.progress.projection.Peer;
import org.lantu.progress.projection.Pool;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * The series from which outlooks borrow: those of regions with the same parent, read at
 * once for all that is judged ({@code docs/domain.md} section 2.3, "Pooled"). It
 * remembers what it worked out, and is for one thread.
 */
public final class Peers {

	/** Nobody borrows. */
	static final Peers NONE = new Peers(Map.of());

	/** As many as there are indicators on a page, or days in the life of one. */
	private static final int REMEMBERED = 200;

	/** By parent and indicator, then by region. */
	private final Map<Kin, Map<String, Series>> series;

	private final Map<String, String> parents = new HashMap<>();

	/** Those asked for of late. */
	private final Map<Asked, Map<String, Peer>> known = new LinkedHashMap<>(16, 0.75F, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, Map<String, Peer>> eldest) {
			return size() > REMEMBERED;
		}

	};

	/**
	 * Those who lend each other.
	 * @param series by region, by what they have in common
	 */
	Peers(Map<Kin, Map<String, Series>> series) {
		this.series = series;
		series.forEach((kin, own) -> own.keySet().forEach((region) -> this.parents.put(region, kin.parent())));
	}

	/**
	 * Series by region, by what they have in common.
	 * @param siblings every vintage, the oldest of each figure first
	 */
	static Map<Kin, Map<String, Series>> series(List<Sibling> siblings) {
		return siblings.stream()
			.collect(
					Collectors.groupingBy((sibling) -> new Kin(sibling.parent(), sibling.revision().indicator()),
							Collectors.groupingBy((sibling) -> sibling.revision().region(),
									Collectors.collectingAndThen(
											Collectors.mapping(Sibling::revision, Collectors.<Revision>toList()),
											Series::new))));
	}

	/** The regions that have series of an indicator, as each other's peers. */
	public static Peers of(Indicator indicator, Map<String, Series> series, Map<String, Region> regions) {
		Map<Kin, Map<String, Series>> kin = new HashMap<>();
		series.forEach((code, one) -> {
			Region region = regions.get(code);
			if (region != null && region.parent() != null) {
				kin.computeIfAbsent(new Kin(region.parent(), indicator.code()), (key) -> new HashMap<>())
					.put(code, one);
			}
		});
		return new Peers(kin);
	}

	/** From whom a region borrows at a moment: the others, never itself. */
	public Pool of(String region, Indicator indicator, Moment moment) {
		String parent = this.parents.get(region);
		return (parent == null) ? Pool.NONE
				: Pool.of(() -> others(region, new Asked(new Kin(parent, indicator.code()), moment), indicator));
	}

	private List<Peer> others(String region, Asked asked, Indicator indicator) {
		Map<String, Peer> peers = this.known.get(asked);
		if (peers == null) {
			peers = peers(asked, indicator);
			this.known.put(asked, peers);
		}
		return peers.entrySet()
			.stream()
			.filter((peer) -> !peer.getKey().equals(region))
			.map(Map.Entry::getValue)
			.toList();
	}

	/** The days on which something was published from which a region borrows. */
	SortedSet<LocalDate> days(String region, Indicator indicator) {
		String parent = this.parents.get(region);
		SortedSet<LocalDate> days = new TreeSet<>();
		if (parent != null) {
			this.series.getOrDefault(new Kin(parent, indicator.code()), Map.of())
				.values()
				.forEach((series) -> days.addAll(series.days()));
		}
		return days;
	}

	private Map<String, Peer> peers(Asked asked, Indicator indicator) {
		Map<String, Peer> peers = new LinkedHashMap<>();
		this.series.getOrDefault(asked.kin(), Map.of())
			.forEach((region, series) -> peers.put(region,
					new Peer(series.observed(asked.moment()), series.measurand(indicator))));
		return peers;
	}

	/** The children of one parent, by an indicator. */
	record Kin(String parent, String indicator) {
	}

	private record Asked(Kin kin, Moment moment) {
	}

}
