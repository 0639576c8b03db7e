package org.lantu.scoreboard.edition;

import org.jspecify.annotations.Nullable;

/**
 * What became of a target.
 *
 * @param number of the target's revision in force; 1 is the promise as first made
 * @param before the verdict until then; {@code null} for a promise
 * @param after {@code null} for a promise
 * @param corrects whether it takes the place of a promise that was copied wrongly
 * @param source the id of the document by which the promise is known; {@code null} where
 * the promise is gone by now
 */
public record TargetChange(String plan, String target, int number, @Nullable TargetState before,
		@Nullable TargetState after, boolean corrects, @Nullable String source) {
}
