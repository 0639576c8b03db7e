package org.lantu.progress.backtest;

import org.jspecify.annotations.Nullable;

/**
 * How often the 80 % interval of a projection held the figure that came to be, and how
 * narrow it was.
 *
 * @param cases how many projections have a figure of the year of which they speak, 0 or
 * more
 * @param held in how many of them the figure lay within the interval, 0 to {@code cases}
 * @param score the sum of their Winkler scores, on the scale of the walk: the width of
 * the interval, and ten times the distance to it of a figure outside; less is better
 */
public record Coverage(int cases, int held, double score) {

	/** Nothing was projected. */
	public static final Coverage NONE = new Coverage(0, 0, 0);

	/**
	 * @throws IllegalArgumentException where more was held than there were cases
	 */
	public Coverage {
		if (held < 0 || held > cases) {
			throw new IllegalArgumentException("Coverage: %d of %d is not a share".formatted(held, cases));
		}
	}

	/** Both together. */
	public Coverage plus(Coverage other) {
		return new Coverage(this.cases + other.cases, this.held + other.held, this.score + other.score);
	}

	/** The share that was held, 0 to 100; {@code null} without a case. */
	public @Nullable Double percent() {
		return (this.cases > 0) ? Double.valueOf(100.0 * this.held / this.cases) : null;
	}

	/**
	 * Its score in relation to that of another way of projecting the same cases;
	 * {@code null} where that has none.
	 */
	public @Nullable Double against(Coverage other) {
		return (other.score > 0) ? Double.valueOf(this.score / other.score) : null;
	}

}
