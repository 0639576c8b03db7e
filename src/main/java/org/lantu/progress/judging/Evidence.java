package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.projection.Figures;

/**
 * What decides in the year due: the quantity and the figures behind it.
 *
 * @param actual {@code null} where it does not exist
 * @param without why it does not exist; {@code null} where it does
 * @param inputs the figures that went in, oldest first
 * @param missing years of a sum without a figure
 */
record Evidence(@Nullable Quantity actual, @Nullable Reason without, List<Observation> inputs, List<Integer> missing) {

	/** A base and the figure of the year due; a stated baseline is no figure. */
	static List<Observation> inputs(Figures figures, Observation base, Observation due) {
		return (figures.of(base.year()) != null) ? List.of(base, due) : List.of(due);
	}

	/** Why the change between two figures says nothing; {@code null} where it does. */
	static @Nullable Reason incomparable(Promise promise, Observation base, Observation due) {
		if (promise.measurand().comparable(base, due)) {
			return null;
		}
		return promise.measurand().breaksBetween(base.year(), due.year()) ? Reason.ACROSS_BREAK : Reason.ACROSS_BASES;
	}

	static Evidence of(Quantity actual, List<Observation> inputs, List<Integer> missing) {
		return new Evidence(actual, null, inputs, missing);
	}

	static Evidence none(Reason without, List<Observation> inputs, List<Integer> missing) {
		return new Evidence(null, without, inputs, missing);
	}

}
