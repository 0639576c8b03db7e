package org.lantu.actuals.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.reference.DerivedRule;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * What entries are checked against, loaded once for all of them.
 *
 * @param sources those that the entries name, and those of what they would replace
 * @param published every published vintage by figure, the oldest first
 * @param open what is on its way, by series
 */
record CheckData(Map<String, Region> regions, Map<String, Indicator> indicators, List<DerivedRule> rules,
		Map<String, Source> sources, Map<FigureKey, List<Revision>> published, Map<SeriesKey, List<OtherYear>> open,
		int firstYear, LocalDate today) {

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
	 * What other years of the series have, as far as it is one to reckon with; what is
	 * typed now stands for what was on its way.
	 * @param typed everything that is entered at the same time
	 */
	List<OtherYear> otherYears(FigureKey figure, Map<FigureKey, Claim> typed) {
		List<OtherYear> years = new ArrayList<>();
		this.published.keySet()
			.stream()
			.filter((other) -> other.series().equals(figure.series()))
			.flatMap((other) -> counting(other, this.today).stream())
			.filter(Revision::reckonable)
			.forEach((other) -> years.add(new OtherYear(other.year(), other.value(), ReviewState.PUBLISHED)));
		this.open.getOrDefault(figure.series(), List.of())
			.stream()
			.filter((other) -> !typed.containsKey(figure.in(other.year())))
			.forEach(years::add);
		typed.forEach((other, claim) -> {
			if (other.series().equals(figure.series()) && claim.value() != null && claim.reckonable()) {
				years.add(new OtherYear(other.year(), claim.value(), ReviewState.DRAFT));
			}
		});
		years.removeIf((other) -> other.year() == figure.year());
		return years;
	}

	/**
	 * Of some years the one nearest to a figure's that a value can be held against: at
	 * most three years away, an earlier one before a later one.
	 */
	static Optional<OtherYear> nearest(FigureKey figure, List<OtherYear> years) {
		return years.stream()
			.filter((other) -> Math.abs(other.year() - figure.year()) <= FARTHEST)
			.min(Comparator.comparing((OtherYear other) -> other.year() > figure.year())
				.thenComparing((other) -> Math.abs(other.year() - figure.year())));
	}

}
