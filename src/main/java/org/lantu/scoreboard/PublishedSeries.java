package org.lantu.scoreboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;

import org.springframework.stereotype.Component;

/**
 * Reads series of figures, at most one statement a call. Those asked for last are kept as
 * long as nothing else is published, for pages of many regions and days rest on the same;
 * while nobody knows whether something was, they are read.
 */
@Component
public class PublishedSeries {

	/** So many hold all that the nation and its provinces promised and are ranked by. */
	private static final int MOST_KEPT = 800;

	/** Each has a series for each region with the same parent. */
	private static final int MOST_KIN_KEPT = 40;

	private final Actuals actuals;

	private final KeptFacts<SeriesKey, Series> kept;

	private final KeptFacts<Peers.Kin, Map<String, Series>> keptKin;

	PublishedSeries(Actuals actuals, PublishedState state) {
		this.actuals = actuals;
		this.kept = new KeptFacts<>(state, MOST_KEPT);
		this.keptKin = new KeptFacts<>(state, MOST_KIN_KEPT);
	}

	/** The figures of some regions and indicators that count at a moment. */
	public List<Revision> counting(Collection<String> regions, Collection<String> indicators, Moment moment) {
		List<SeriesKey> keys = regions.stream()
			.sorted()
			.flatMap((region) -> indicators.stream().sorted().map((indicator) -> new SeriesKey(region, indicator)))
			.toList();
		Map<SeriesKey, Series> series = of(keys);
		return keys.stream()
			.flatMap((key) -> Objects.requireNonNull(series.get(key)).counting(moment).stream())
			.toList();
	}

	/** Series by key; one of which nothing is published is empty. */
	Map<SeriesKey, Series> of(Collection<SeriesKey> keys) {
		return this.kept.all(Set.copyOf(keys), this::read);
	}

	private Map<SeriesKey, Series> read(Collection<SeriesKey> keys) {
		Map<SeriesKey, List<Revision>> vintages = this.actuals.vintages(keys)
			.stream()
			.collect(Collectors.groupingBy((revision) -> new SeriesKey(revision.region(), revision.indicator())));
		return keys.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(key) -> new Series(List.copyOf(vintages.getOrDefault(key, List.of())))));
	}

	/** From what the outlooks of some targets may borrow. */
	Peers peers(Collection<JudgedTarget> borrowing) {
		Map<Peers.Kin, SeriesKey> asked = new HashMap<>();
		borrowing.forEach((judged) -> {
			String parent = judged.region().parent();
			if (parent != null) {
				asked.put(new Peers.Kin(parent, judged.indicator().code()),
						new SeriesKey(judged.region().code(), judged.indicator().code()));
			}
		});
		Function<Collection<Peers.Kin>, Map<Peers.Kin, Map<String, Series>>> read = (kin) -> readKin(kin, asked);
		return new Peers(this.keptKin.all(asked.keySet(), read));
	}

	private Map<Peers.Kin, Map<String, Series>> readKin(Collection<Peers.Kin> kin, Map<Peers.Kin, SeriesKey> asked) {
		Map<Peers.Kin, Map<String, Series>> found = new HashMap<>();
		new HashSet<>(kin).forEach((one) -> found.put(one, Map.of()));
		found.putAll(Peers
			.series(this.actuals.siblings(kin.stream().map((one) -> Objects.requireNonNull(asked.get(one))).toList())));
		return found;
	}

}
