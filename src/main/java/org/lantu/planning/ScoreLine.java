package org.lantu.planning;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A target as it would be judged today.
 *
 * @param target its code in the plan
 * @param name what it speaks of
 * @param promise what it promises last
 * @param was the verdict that it has now, in a word; {@code null} where that stays, and
 * for a target that is new
 * @param why on what the verdict rests
 * @param missing what is not on file that it would rest on
 */
public record ScoreLine(String plan, String target, String name, String unit, String promise, String glyph, String word,
		@Nullable String was, String why, List<String> missing) {

}
