package org.lantu.scoreboard.composition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lantu.progress.Interval;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.composition.Contribution.From;

/**
 * The targets of all provinces for an indicator and a year, put together against the
 * nation's ({@code docs/domain.md} section 1). What has no target is there with its
 * figure or its outlook, and what is not on file as a gap.
 *
 * @param nation what the nation asks for, or has reached
 * @param provinces those that there were in the year, by code
 */
public record Composition(Indicator indicator, int year, Contribution nation, List<Contribution> provinces) {

	/** Whether values of regions add up at all: those of amounts and counts do. */
	public static boolean possible(Indicator indicator) {
		return indicator.type() == Indicator.MeasureType.FLOW || indicator.type() == Indicator.MeasureType.STOCK;
	}

	/** The provinces whose part rests on something. */
	public List<Contribution> from(From from) {
		return this.provinces.stream().filter((province) -> province.from() == from).toList();
	}

	/** What those have together; 0 where there are none. */
	public double sum(From from) {
		return from(from).stream().mapToDouble((part) -> Objects.requireNonNull(part.value())).sum();
	}

	/** What all have together that are on file. */
	public double total() {
		return parts().mapToDouble((part) -> Objects.requireNonNull(part.value())).sum();
	}

	/**
	 * All totals that there may be: the ends of all intervals added up, as if everybody
	 * erred to the same side. Empty where nothing is on file.
	 */
	public Optional<Interval> range() {
		return parts().map((part) -> Objects.requireNonNull(part.interval())).reduce(Interval::plus);
	}

	/**
	 * The level that the nation asks for; empty where it has no target that names one.
	 */
	public Optional<Double> asked() {
		return (this.nation.from() == From.TARGET) ? Optional.ofNullable(this.nation.value()) : Optional.empty();
	}

	/**
	 * Whether the parts come to what the nation asks for: also at the least, or not even
	 * at the most. Empty where intervals or what is not on file decide, or the nation
	 * asks for nothing.
	 */
	public Optional<Boolean> enough() {
		Double asked = asked().orElse(null);
		Interval range = range().orElse(null);
		if (asked == null || range == null) {
			return Optional.empty();
		}
		if (range.low() >= asked) {
			return Optional.of(true);
		}
		return (range.high() < asked && from(From.NOTHING).isEmpty()) ? Optional.of(false) : Optional.empty();
	}

	private Stream<Contribution> parts() {
		return this.provinces.stream().filter((part) -> part.from() != From.NOTHING);
	}

}
