package org.lantu.scoreboard;

import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Target;
import org.lantu.progress.OpenSdg;
import org.lantu.progress.TargetKind;

/**
 * What Open SDG's progress measure says of a target, for comparison only.
 *
 * @param baseYear the year from which it was asked to measure
 * @param stated whether the plan states that year; else it is their default
 * @param from the first year with a figure from then on; {@code null} where there is none
 * @param to the latest year with a figure, not after the year due
 */
public record OpenSdgReading(int baseYear, boolean stated, @Nullable Integer from, @Nullable Integer to,
		OpenSdg.Answer answer) {

	/** Their measure knows targets for the level of a year only. */
	public static Optional<OpenSdgReading> of(JudgedTarget judged) {
		if (judged.target().kind() != TargetKind.LEVEL) {
			return Optional.empty();
		}
		TreeMap<Integer, Double> values = new TreeMap<>();
		judged.series()
			.counting(judged.moment())
			.stream()
			.filter((revision) -> revision.year() <= judged.target().year()
					&& revision.obsStatus() != Revision.ObsStatus.E)
			.forEach((revision) -> values.put(revision.year(), revision.value().doubleValue()));
		Integer stated = judged.promise().baselineYear();
		int baseYear = (stated != null) ? stated : OpenSdg.Options.defaults().baseYear();
		boolean upward = switch (judged.promise().comparison()) {
			case AT_LEAST, MORE_THAN -> true;
			case AT_MOST, LESS_THAN -> false;
		};
		OpenSdg.Answer answer = OpenSdg.assess(values, new OpenSdg.Options(upward, baseYear,
				judged.promise().value().doubleValue(), judged.target().year(), null, null, null, null));
		return Optional.of(new OpenSdgReading(baseYear, stated != null, values.ceilingKey(baseYear),
				values.isEmpty() ? null : values.lastKey(), answer));
	}

}
