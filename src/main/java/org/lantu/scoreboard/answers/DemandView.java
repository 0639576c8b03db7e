package org.lantu.scoreboard.answers;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;

/**
 * What a target asks for, as the API tells it.
 *
 * @param comparison on which side of the value it is kept
 * @param unit of the value, the actual and the gap, in the language asked for
 * @param about whether the text says "about"
 * @param stretch whether the text says "strive for"
 * @param upperValue the upper edge of a band; {@code null} for other comparisons
 * @param stretchValue what the text strives for; {@code null} where it names nothing
 */
record DemandView(String comparison, BigDecimal value, String unit, boolean about, boolean stretch,
		@Nullable BigDecimal upperValue, @Nullable BigDecimal stretchValue) {

	static DemandView of(TargetRevision promise, String unit) {
		return new DemandView(promise.demand().comparison().name(), promise.demand().value(), unit,
				promise.demand().about(), promise.stretch(), promise.demand().upperValue(), promise.stretchValue());
	}

}
