package org.lantu.dashboard.parts;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Plan;
import org.lantu.platform.ContextBar;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;

/**
 * Says which years of a plan can be looked at, and whether it was out by then.
 */
public final class PlanYears {

	private PlanYears() {
	}

	/** The years up to which a plan can be looked at; by default all. */
	public static ContextBar contextBar(Plan plan, List<JudgedTarget> targets, Moment moment) {
		int last = Math.max(plan.lastYear(), latestFigure(targets, Moment.asOf(moment.asOf()), plan.lastYear()));
		List<Integer> years = IntStream.rangeClosed(plan.firstYear() - 1, last).boxed().toList();
		return new ContextBar(ContextBar.Meaning.UP_TO, years,
				(moment.year() != null) ? moment.year() : Integer.valueOf(last));
	}

	/** The latest year in which one of the targets' indicators has an actual. */
	public static int latestFigure(List<JudgedTarget> targets, Moment moment, int otherwise) {
		return targets.stream()
			.flatMap((judged) -> judged.series().counting(moment).stream())
			.mapToInt((revision) -> revision.year())
			.max()
			.orElse(otherwise);
	}

	/** Says that a plan was not yet public at a moment; {@code null} where it was. */
	public static @Nullable String notYet(Source source, Moment moment, Presenter presenter) {
		if (source.publishedOn() == null || !source.publishedOn().isAfter(moment.asOf())) {
			return null;
		}
		return presenter.message("plan.not-yet", moment.asOf().toString(), presenter.day(source));
	}

}
