package org.lantu.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The judgement of one target: the answers, and the reason and inputs by which each
 * explains itself.
 *
 * @param kept whether it was kept
 * @param reason which rule made {@link #kept}
 * @param actual the quantity that the target speaks of in the year due; {@code null}
 * where it does not exist
 * @param attainment per cent; {@code null} where the actual or the target is not positive
 * @param gap actual − target in the indicator's unit, in percentage points for the growth
 * kinds
 * @param base the base of a growth, wherever it is known; {@code null} for the other
 * kinds
 * @param inputs the observations that entered the actual, oldest first
 * @param missingYears years of a sum without a figure, up to the latest one with a figure
 * @param path {@code null} once the year due has a figure
 * @param prospect what can be said of the time to come; {@link Prospect#NONE} once the
 * year due has a figure
 */
public record Assessment(Kept kept, Reason reason, @Nullable Quantity actual, @Nullable Quantity attainment,
		@Nullable Quantity gap, @Nullable Baseline base, List<Observation> inputs, List<Integer> missingYears,
		@Nullable Path path, Prospect prospect) {

	/** Takes copies of the lists. */
	public Assessment {
		inputs = List.copyOf(inputs);
		missingYears = List.copyOf(missingYears);
	}

	/**
	 * Whether it will be kept; {@code null} where there is no {@link Prospect#outlook}.
	 */
	public @Nullable Outlook outlook() {
		return this.prospect.outlook();
	}

	/** See {@link Prospect#probability}: 0 to 1, or {@code null}. */
	public @Nullable Double probability() {
		return this.prospect.probability();
	}

	/** See {@link Prospect#projection}: of the year due, or {@code null}. */
	public @Nullable Projection projection() {
		return this.prospect.projection();
	}

	/** See {@link Prospect#pace}; {@code null} where there is no outlook. */
	public @Nullable Pace pace() {
		return this.prospect.pace();
	}

	/**
	 * The answer to "will it get there?" ({@code docs/domain.md} section 2.3).
	 *
	 * @param outlook {@code null} once the year due has a figure, without any figure
	 * before it, and for a growth where a figure or its base is 0 or less
	 * @param probability that the year due satisfies the demand, 0 to 1; beside a named
	 * state too, {@code null} for fewer than four figures
	 * @param projection of the year due; {@code null} where the probability is
	 * @param pace {@code null} where there is no outlook
	 */
	public record Prospect(@Nullable Outlook outlook, @Nullable Double probability, @Nullable Projection projection,
			@Nullable Pace pace) {

		/** Nothing can be said. */
		public static final Prospect NONE = new Prospect(null, null, null, null);

	}

	/** The rule that decided whether the target was kept. */
	public enum Reason {

		/** The whole interval satisfies the comparison. */
		SATISFIED,
		/** None of the interval satisfies the comparison. */
		FAILED,
		/**
		 * A published lower or upper bound, or an approximate figure, reaches across the
		 * line.
		 */
		BOUND_STRADDLES,
		/** The rounding of the published figures reaches across the line. */
		ROUNDING_STRADDLES,
		/** The base year of a growth has neither a figure nor a stated baseline. */
		NO_BASE,
		/** The base of a growth reaches 0 or below. */
		BASE_NOT_POSITIVE,
		/** A growth or an increase between figures that rest on two bases. */
		ACROSS_BASES,
		/** A growth or an increase across a year from which on all is otherwise. */
		ACROSS_BREAK,
		/** Years of the sum have no figure. */
		YEARS_MISSING,
		/** No figure of the year due. */
		NO_FIGURE_OF_YEAR,
		/** The year due has only an estimate or expectation. */
		ONLY_EXPECTED,
		/** No figure of this indicator at all. */
		NO_FIGURE

	}

}
