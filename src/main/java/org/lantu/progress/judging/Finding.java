package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;

/**
 * The quantity that decides, in the year due.
 *
 * @param actual {@code null} where it does not exist
 * @param without why it does not exist; {@code null} where it does
 * @param inputs the figures that went in, oldest first
 * @param missing years of a sum without a figure
 */
record Finding(@Nullable Quantity actual, @Nullable Reason without, List<Observation> inputs, List<Integer> missing) {

	static Finding of(Quantity actual, List<Observation> inputs, List<Integer> missing) {
		return new Finding(actual, null, inputs, missing);
	}

	static Finding none(Reason without, List<Observation> inputs, List<Integer> missing) {
		return new Finding(null, without, inputs, missing);
	}

}
