package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Scale;
import org.lantu.reference.Indicator;

/**
 * Every published vintage of an indicator in a region, the oldest of each year first.
 *
 * @param breaks the years from which on the indicator is defined or collected otherwise
 */
public record Series(List<Revision> vintages, SortedSet<Integer> breaks) {

	/** A series of figures that tell themselves since when they are collected alike. */
	public Series(List<Revision> vintages) {
		this(vintages,
				vintages.stream()
					.map((vintage) -> vintage.footing().sinceBreak())
					.filter(Objects::nonNull)
					.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Of each year, the revision that counts at a moment; the years ascending. */
	public List<Revision> counting(Moment moment) {
		Map<Integer, Revision> counting = new LinkedHashMap<>();
		for (Revision vintage : this.vintages) {
			if (!vintage.knownOn().isAfter(moment.asOf()) && moment.sees(vintage.year())) {
				counting.merge(vintage.year(), vintage, Series::outweighing);
			}
		}
		return new ArrayList<>(counting.values());
	}

	/**
	 * Of two vintages of a year, the later one; but an expectation displaces no actual.
	 */
	private static Revision outweighing(Revision earlier, Revision later) {
		boolean expected = later.obsStatus() == Revision.ObsStatus.E;
		return (expected && earlier.obsStatus() != Revision.ObsStatus.E) ? earlier : later;
	}

	/** What counts at a moment, as the judge needs it; the years ascending. */
	public List<Observation> observed(Moment moment) {
		return counting(moment).stream().map(Series::observation).toList();
	}

	/**
	 * The same series as if no figure had ever been revised; of a year with an actual the
	 * first one.
	 */
	public Series asFirstPublished() {
		Map<Integer, Revision> first = new LinkedHashMap<>();
		this.vintages.forEach((vintage) -> first.merge(vintage.year(), vintage,
				(one, other) -> (one.obsStatus() == Revision.ObsStatus.E) ? other : one));
		return new Series(List.copyOf(first.values()), this.breaks);
	}

	/** A figure as the arithmetic takes it. */
	static Observation observation(Revision revision) {
		return new Observation(revision.year(), revision.value(), revision.bound(),
				revision.obsStatus() == Revision.ObsStatus.E, revision.footing().basis());
	}

	/**
	 * What the judge must know of the indicator here. Amounts change by per cent, all
	 * else by its unit.
	 */
	public Measurand measurand(Indicator indicator) {
		Scale scale = (indicator.aggregation() == Indicator.Aggregation.SUM) ? Scale.LOG : Scale.NATURAL;
		Indicator.Range range = indicator.range();
		return new Measurand(scale, indicator.rank(), range.lowest(), range.highest(), this.breaks);
	}

	/** The revision of a year that counts at a moment. */
	public Optional<Revision> counting(int year, Moment moment) {
		return counting(moment).stream().filter((revision) -> revision.year() == year).findFirst();
	}

	/** The vintages of a year that were public at a moment, the oldest first. */
	public List<Revision> vintages(int year, Moment moment) {
		return this.vintages.stream()
			.filter((vintage) -> vintage.year() == year && !vintage.knownOn().isAfter(moment.asOf())
					&& moment.sees(year))
			.toList();
	}

	/**
	 * The day from which an actual of a year was public; an expectation is not one.
	 * @return {@code null} where there is no actual
	 */
	public @Nullable LocalDate firstKnown(int year) {
		return this.vintages.stream()
			.filter((vintage) -> vintage.year() == year && vintage.obsStatus() != Revision.ObsStatus.E)
			.map(Revision::knownOn)
			.findFirst()
			.orElse(null);
	}

	/** The series with one vintage more, decided on after all the others. */
	Series with(Revision vintage) {
		return new Series(Stream.concat(this.vintages.stream(), Stream.of(vintage))
			.sorted(Comparator.comparingInt(Revision::year).thenComparing(Revision::knownOn))
			.toList(), this.breaks);
	}

	/** The series as if a vintage had not been published. */
	Series without(Revision vintage) {
		return new Series(this.vintages.stream().filter((other) -> !other.equals(vintage.on(other.footing()))).toList(),
				this.breaks);
	}

	/** The days on which something of the series was published, ascending. */
	TreeSet<LocalDate> days() {
		TreeSet<LocalDate> days = new TreeSet<>();
		this.vintages.forEach((vintage) -> days.add(vintage.knownOn()));
		return days;
	}

}
