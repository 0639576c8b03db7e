package org.lantu.progress;

import java.math.BigDecimal;

/** On which side of its value a target is kept. */
public enum Comparison {

	/** The value or more (以上). */
	AT_LEAST,
	/** More than the value (突破, 超过). */
	MORE_THAN,
	/** The value or less. */
	AT_MOST,
	/** Less than the value. */
	LESS_THAN;

	static final double TOLERANCE = 1e-9;

	private static final BigDecimal ABOUT = new BigDecimal("0.02");

	/** Whether a higher value is the better one for this comparison. */
	public boolean upward() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether the value itself is excluded. */
	public boolean strict() {
		return this == MORE_THAN || this == LESS_THAN;
	}

	/** The same side, with the value itself included. */
	Comparison including() {
		return upward() ? AT_LEAST : AT_MOST;
	}

	/** The other side, as strict as this one. */
	Comparison opposite() {
		return switch (this) {
			case AT_LEAST -> AT_MOST;
			case MORE_THAN -> LESS_THAN;
			case AT_MOST -> AT_LEAST;
			case LESS_THAN -> MORE_THAN;
		};
	}

	/**
	 * The line that decides: 2 % of the value on the lenient side where the text says
	 * "about", else the value.
	 */
	double line(BigDecimal value, boolean about) {
		if (!about) {
			return value.doubleValue();
		}
		BigDecimal width = value.abs().multiply(ABOUT);
		return (upward() ? value.subtract(width) : value.add(width)).doubleValue();
	}

	/**
	 * Compares an interval with a line that may be infinite, with the relative tolerance
	 * of {@code docs/domain.md} section 2.
	 */
	Standing standing(Interval actual, double line) {
		if (!upward()) {
			return opposite().standing(actual.negated(), -line);
		}
		int low = side(actual.low(), line);
		if (low > 0 || low == 0 && (!strict() || actual.lowOpen())) {
			return Standing.SATISFIED;
		}
		int high = side(actual.high(), line);
		if (high < 0 || high == 0 && (strict() || actual.highOpen())) {
			return Standing.FAILED;
		}
		return Standing.OPEN;
	}

	/** −1 below the line, 0 on it within the tolerance, 1 above it. */
	static int side(double value, double line) {
		if (Double.isInfinite(value) || Double.isInfinite(line)) {
			return Double.compare(value, line);
		}
		double margin = TOLERANCE * Math.max(Math.abs(value), Math.abs(line));
		return (Math.abs(value - line) <= margin) ? 0 : Double.compare(value, line);
	}

}
