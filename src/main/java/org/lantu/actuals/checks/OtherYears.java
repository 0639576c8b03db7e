package org.lantu.actuals.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;

/**
 * What the years of series have, as far as it is one to reckon with: published, on its
 * way, or typed at the same time, which stands for what was on its way. Each series is
 * gone through once, however many of its figures are checked.
 */
final class OtherYears {

	private static final int FARTHEST = 3;

	private final Map<SeriesKey, List<OtherYear>> years = new HashMap<>();

	/**
	 * @param typed everything that is entered at the same time
	 */
	OtherYears(CheckData data, Map<FigureKey, Claim> typed) {
		data.published()
			.keySet()
			.forEach((figure) -> data.counting(figure, data.today())
				.filter(Revision::reckonable)
				.ifPresent((revision) -> add(figure,
						new OtherYear(figure.year(), revision.value(), ReviewState.PUBLISHED))));
		data.open().forEach((series, open) -> open.forEach((other) -> {
			FigureKey figure = new FigureKey(series.region(), series.indicator(), other.year());
			if (!typed.containsKey(figure)) {
				add(figure, other);
			}
		}));
		typed.forEach((figure, claim) -> {
			if (claim.value() != null && claim.reckonable()) {
				add(figure, new OtherYear(figure.year(), claim.value(), ReviewState.DRAFT));
			}
		});
	}

	private void add(FigureKey figure, OtherYear year) {
		this.years.computeIfAbsent(figure.series(), (series) -> new ArrayList<>()).add(year);
	}

	/** What other years have than that of a figure. */
	List<OtherYear> of(FigureKey figure) {
		return this.years.getOrDefault(figure.series(), List.of())
			.stream()
			.filter((other) -> other.year() != figure.year())
			.toList();
	}

	/**
	 * Of some years the one nearest to a figure's that a value can be held against: at
	 * most three years away, an earlier one before a later one.
	 */
	static Optional<OtherYear> nearest(FigureKey figure, Collection<OtherYear> years) {
		return years.stream()
			.filter((other) -> Math.abs(other.year() - figure.year()) <= FARTHEST)
			.min(Comparator.comparing((OtherYear other) -> other.year() > figure.year())
				.thenComparing((other) -> Math.abs(other.year() - figure.year())));
	}

}
