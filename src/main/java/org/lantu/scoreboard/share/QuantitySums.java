package org.lantu.scoreboard.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Quantity;

/**
 * Adds up what regions have reached: a figure that is a bound makes the sum one.
 */
final class QuantitySums {

	private QuantitySums() {
	}

	/** The sum of some quantities; empty for none. */
	static Optional<Quantity> of(List<Quantity> parts) {
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		Interval interval = parts.stream().map(Quantity::interval).reduce(Interval::plus).orElseThrow();
		double value = parts.stream().mapToDouble(Quantity::value).sum();
		boolean published = parts.stream().allMatch((part) -> part.published() != null && part.bound() == Bound.EXACT);
		if (published) {
			BigDecimal sum = parts.stream()
				.map((part) -> Objects.requireNonNull(part.published()))
				.reduce(BigDecimal::add)
				.orElseThrow();
			return Optional.of(new Quantity(sum.doubleValue(), sum, Bound.EXACT, interval));
		}
		return Optional.of(Quantity.computed(value, interval, any(parts, Bound.AT_LEAST, Bound.MORE_THAN),
				any(parts, Bound.AT_MOST, Bound.LESS_THAN), any(parts, Bound.APPROXIMATE, Bound.APPROXIMATE)));
	}

	private static boolean any(List<Quantity> parts, Bound one, Bound other) {
		return parts.stream().anyMatch((part) -> part.bound() == one || part.bound() == other);
	}

}
