package org.lantu.scoreboard.drawing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a chart shows of a target.
 *
 * @param level the level that keeps the promise; {@code null} where it has none
 * @param upper the upper level of a band; {@code null} for others
 * @param upward whether what lies above the level keeps the promise
 * @param label what is said of the level
 * @param path points of the path from baseline to target
 */
public record TargetMark(@Nullable Double level, @Nullable Double upper, int dueYear, boolean upward, String label,
		List<YearValue> path) {

	/** The mark of a target with one side. */
	public TargetMark(@Nullable Double level, int dueYear, boolean upward, String label, List<YearValue> path) {
		this(level, null, dueYear, upward, label, path);
	}

	public TargetMark {
		level = (level != null && Double.isFinite(level)) ? level : null;
		upper = (upper != null && Double.isFinite(upper)) ? upper : null;
	}

}
