package org.lantu.scoreboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * The provinces in the order of one indicator's published figures of one year: a
 * competition ranking ("1, 1, 3"), the best first by the indicator's direction, without
 * the nation and without those that did not exist in that year. A bound stands where its
 * stated value stands. Estimates and expectations are not ranked.
 *
 * @param places the provinces with a figure, the best first, equal ones by code
 * @param expected what is only estimated or expected, by code of region
 * @param missing the provinces without a ranked figure, by code; those with an
 * expectation are among them
 * @param nation the nation's figure, which has no rank
 */
public record Ranking(Indicator indicator, int year, List<Place> places, List<Revision> expected, List<Region> missing,
		@Nullable Revision nation) {

	private static final double MOST = 0.75;

	/**
	 * Where a province stands.
	 *
	 * @param tied whether another province has the same published value
	 * @param overlapsNext whether the next place has another value, but what was
	 * published of both (their last decimal, "about", a bound) does not tell them apart
	 */
	public record Place(int rank, Region region, Revision figure, boolean tied, boolean overlapsNext) {
	}

	/**
	 * Ranks.
	 * @param regions among them every province
	 * @param counting the revisions that count; those of other indicators, years and
	 * regions are passed over
	 */
	public static Ranking of(Indicator indicator, int year, Collection<Region> regions, Collection<Revision> counting) {
		Map<String, Revision> figures = counting.stream()
			.filter((revision) -> revision.indicator().equals(indicator.code()) && revision.year() == year)
			.collect(Collectors.toMap(Revision::region, Function.identity(), (first, second) -> second, TreeMap::new));
		List<Region> provinces = provinces(regions).stream().filter((region) -> region.existedIn(year)).toList();
		Map<String, Region> ranked = provinces.stream()
			.filter((region) -> figures.containsKey(region.code()) && rankable(figures.get(region.code())))
			.collect(Collectors.toMap(Region::code, Function.identity()));
		Comparator<Revision> ascending = Comparator.comparing(Revision::value);
		List<Revision> order = ranked.keySet()
			.stream()
			.map(figures::get)
			.sorted(((indicator.direction() == Indicator.Direction.DOWN) ? ascending : ascending.reversed())
				.thenComparing(Revision::region))
			.toList();
		List<Revision> expected = provinces.stream()
			.map(Region::code)
			.filter((code) -> figures.containsKey(code) && !ranked.containsKey(code))
			.map(figures::get)
			.toList();
		Revision nation = regions.stream()
			.filter((region) -> region.level() == Region.Level.NATION && figures.containsKey(region.code()))
			.map((region) -> figures.get(region.code()))
			.findFirst()
			.orElse(null);
		return new Ranking(indicator, year, places(order, ranked), expected,
				provinces.stream().filter((region) -> !ranked.containsKey(region.code())).toList(), nation);
	}

	private static List<Place> places(List<Revision> order, Map<String, Region> regions) {
		List<Place> places = new ArrayList<>();
		int rank = 0;
		for (int i = 0; i < order.size(); i++) {
			boolean asBefore = i > 0 && equal(order.get(i - 1), order.get(i));
			boolean asNext = i + 1 < order.size() && equal(order.get(i), order.get(i + 1));
			rank = asBefore ? rank : i + 1;
			places.add(new Place(rank, Objects.requireNonNull(regions.get(order.get(i).region())), order.get(i),
					asBefore || asNext, !asNext && i + 1 < order.size() && overlap(order.get(i), order.get(i + 1))));
		}
		return places;
	}

	private static boolean equal(Revision left, Revision right) {
		return left.value().compareTo(right.value()) == 0;
	}

	private static boolean overlap(Revision left, Revision right) {
		return Series.observation(left).asRounded().overlaps(Series.observation(right).asRounded());
	}

	private static boolean rankable(Revision revision) {
		return revision.obsStatus() != Revision.ObsStatus.E;
	}

	private static List<Region> provinces(Collection<Region> regions) {
		return regions.stream()
			.filter((region) -> region.level() == Region.Level.PROVINCE)
			.sorted(Comparator.comparing(Region::code))
			.toList();
	}

	/**
	 * How many provinces must be on file for a rank, a first or a last to be told: four
	 * fifths of all ({@code docs/domain.md} section 1).
	 */
	public int enough() {
		return fourFifths(this.places.size() + this.missing.size());
	}

	/** The same of all provinces, whether or not they existed in a year. */
	public static int enough(Collection<Region> regions) {
		return fourFifths(provinces(regions).size());
	}

	private static int fourFifths(int provinces) {
		return (4 * provinces + 4) / 5;
	}

	/** Whether so many are on file; else values are listed, and nobody is ranked. */
	public boolean complete() {
		return this.places.size() >= enough();
	}

	/**
	 * How many provinces can be ranked, by year; years without any are left out.
	 * @param counting the revisions that count, of one indicator
	 */
	public static TreeMap<Integer, Integer> coverage(Collection<Region> regions, Collection<Revision> counting) {
		Map<String, Region> provinces = provinces(regions).stream()
			.collect(Collectors.toMap(Region::code, Function.identity()));
		TreeMap<Integer, Integer> coverage = new TreeMap<>();
		counting.stream()
			.filter((revision) -> rankable(revision) && provinces.containsKey(revision.region())
					&& provinces.get(revision.region()).existedIn(revision.year()))
			.forEach((revision) -> coverage.merge(revision.year(), 1, Integer::sum));
		return coverage;
	}

	/**
	 * The latest year that is worth looking at first: it has three quarters or more of
	 * the provinces that the fullest year has; {@code null} where there is no year.
	 * @param coverage as {@link #coverage} gives it
	 */
	public static @Nullable Integer fullest(Map<Integer, Integer> coverage) {
		int most = coverage.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return coverage.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= MOST * most)
			.map(Map.Entry::getKey)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Where a province stands; empty where it has no ranked figure. */
	public Optional<Place> of(String region) {
		return this.places.stream().filter((place) -> place.region().code().equals(region)).findFirst();
	}

	/**
	 * A figure on which most others rest too, the latest in the order where there are as
	 * many of several kinds; empty where nobody is ranked.
	 */
	public Optional<Revision> usual() {
		Map<Footing, Long> footings = this.places.stream()
			.collect(Collectors.groupingBy((place) -> place.figure().footing(), Collectors.counting()));
		return this.places.stream()
			.map(Place::figure)
			.max(Comparator.comparing((figure) -> footings.getOrDefault(figure.footing(), 0L)));
	}

	/**
	 * The provinces whose figure was revised, by code, where others' were not: the
	 * ranking then sets vintages beside one another; empty where all are of one kind.
	 */
	public List<Region> revised() {
		List<Region> revised = this.places.stream()
			.filter((place) -> place.figure().revised())
			.map(Place::region)
			.sorted(Comparator.comparing(Region::code))
			.toList();
		return (revised.size() == this.places.size()) ? List.of() : revised;
	}

}
