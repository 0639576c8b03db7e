package org.lantu.scoreboard;

import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Demand;
import org.lantu.progress.opensdg.OpenSdg;

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
		if (!judged.kind().direct() || judged.promise().demand().band()) {
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
		Demand demand = judged.promise().demand();
		OpenSdg.Answer answer = OpenSdg.assess(values, new OpenSdg.Options(demand.comparison().upward(), baseYear,
				demand.value().doubleValue(), judged.target().year(), null, null, null, null));
		return Optional.of(new OpenSdgReading(baseYear, stated != null, values.ceilingKey(baseYear),
				values.isEmpty() ? null : values.lastKey(), answer));
	}

}
