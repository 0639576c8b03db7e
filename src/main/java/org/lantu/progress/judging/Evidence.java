package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;

/**
 * What decides in the year due: the quantity and the figures behind it.
 *
 * @param actual {@code null} where it does not exist
 * @param without why it does not exist; {@code null} where it does
 * @param inputs the figures that went in, oldest first
 * @param missing years of a sum without a figure
 */
record Evidence(@Nullable Quantity actual, @Nullable Reason without, List<Observation> inputs, List<Integer> missing) {

	static Evidence of(Quantity actual, List<Observation> inputs, List<Integer> missing) {
		return new Evidence(actual, null, inputs, missing);
	}

	static Evidence none(Reason without, List<Observation> inputs, List<Integer> missing) {
		return new Evidence(null, without, inputs, missing);
	}

}
