package org.lantu.actuals.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.reference.DerivedRule;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * What entries are checked against, loaded once for all of them.
 *
 * @param sources the ids of the sources that the entries name and that exist
 * @param published every published vintage by figure, the oldest first
 */
record CheckData(Map<String, Region> regions, Map<String, Indicator> indicators, List<DerivedRule> rules,
		Set<String> sources, Map<FigureKey, List<Revision>> published, int firstYear, LocalDate today) {

	private static final int FARTHEST = 3;

	List<Revision> vintages(FigureKey figure) {
		return this.published.getOrDefault(figure, List.of());
	}

	/** The published revision that counts as of a day. */
	Optional<Revision> counting(FigureKey figure, LocalDate asOf) {
		return vintages(figure).stream()
			.filter((revision) -> !revision.knownOn().isAfter(asOf))
			.reduce((older, newer) -> newer);
	}

	/**
	 * The published figure nearest in time that a value can be held against: at most
	 * three years away, an earlier one before a later one.
	 */
	@Nullable Revision neighbour(FigureKey figure) {
		TreeMap<Integer, Revision> byRank = new TreeMap<>();
		for (int distance = 1; distance <= FARTHEST; distance++) {
			put(byRank, distance, figure.in(figure.year() - distance));
			put(byRank, FARTHEST + distance, figure.in(figure.year() + distance));
		}
		return byRank.isEmpty() ? null : byRank.firstEntry().getValue();
	}

	private void put(TreeMap<Integer, Revision> byRank, int rank, FigureKey figure) {
		counting(figure, this.today).filter(Revision::reckonable).ifPresent((found) -> byRank.put(rank, found));
	}

}
