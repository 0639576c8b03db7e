package org.lantu.progress.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;

/**
 * The figures that count, by year; those that are only expected are kept apart, for they
 * never decide ({@code docs/domain.md} section 2).
 */
public final class Figures {

	private final NavigableMap<Integer, Observation> known = new TreeMap<>();

	private final NavigableMap<Integer, Observation> expected = new TreeMap<>();

	/**
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public Figures(List<Observation> observations) {
		for (Observation observation : observations) {
			int year = observation.year();
			if (this.known.containsKey(year) || this.expected.containsKey(year)) {
				throw new IllegalArgumentException(
						"Figures of %d: there are two of them, and only one can count".formatted(year));
			}
			(observation.expected() ? this.expected : this.known).put(year, observation);
		}
	}

	/** Whether there is none at all, not even an expected one. */
	public boolean isEmpty() {
		return this.known.isEmpty() && this.expected.isEmpty();
	}

	/** The figure of a year; {@code null} where there is none that decides. */
	public @Nullable Observation of(int year) {
		return this.known.get(year);
	}

	/** Whether a year has only an estimate or expectation. */
	public boolean onlyExpected(int year) {
		return this.expected.containsKey(year);
	}

	/** The latest figure before a year. */
	public @Nullable Observation before(int year) {
		Map.Entry<Integer, Observation> entry = this.known.lowerEntry(year);
		return (entry != null) ? entry.getValue() : null;
	}

	/** The figures of the years {@code from} to {@code to}, oldest first. */
	public List<Observation> within(int from, int to) {
		return (from > to) ? List.of() : new ArrayList<>(this.known.subMap(from, true, to, true).values());
	}

	/**
	 * The figures up to a year from which a pace can be taken, oldest first: a bound says
	 * nothing of it.
	 */
	public List<Observation> paced(int to) {
		return this.known.headMap(to, true)
			.values()
			.stream()
			.filter((figure) -> figure.bound() == Bound.EXACT || figure.bound() == Bound.APPROXIMATE)
			.toList();
	}

	/**
	 * The baseline of a path: the stated one, else the figure of the year before the
	 * plan.
	 */
	public @Nullable Observation baseline(Promise promise) {
		return (promise.baseline() != null) ? promise.baseline().asFigure() : of(promise.firstYear() - 1);
	}

	/** The years {@code from} to {@code to} without a figure. */
	public List<Integer> missing(int from, int to) {
		return IntStream.rangeClosed(from, to).filter((year) -> !this.known.containsKey(year)).boxed().toList();
	}

	/**
	 * The base of a growth: the figure of the year, else the stated baseline where it is
	 * of that year.
	 */
	public @Nullable Observation base(int year, @Nullable Baseline stated) {
		Observation figure = of(year);
		if (figure != null || stated == null || stated.year() != year) {
			return figure;
		}
		return stated.asFigure();
	}

}
