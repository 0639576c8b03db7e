package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Baseline;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.YearValue;

/**
 * What a target's chart shows, year by year: the indicator's own values, also where the
 * target speaks of growth.
 */
class ChartYears {

	private final JudgedTarget judged;

	private final @Nullable Double level;

	ChartYears(JudgedTarget judged) {
		this.judged = judged;
		this.level = judged.level();
	}

	/**
	 * A year of the chart.
	 *
	 * @param actual what counts; {@code null} where nothing is published
	 * @param path where the path from baseline to target lies
	 * @param target the level asked for, in the year due only
	 */
	record Year(int year, @Nullable Revision actual, @Nullable Double path, @Nullable Double target,
			@Nullable Projection projection) {
	}

	@Nullable Double level() {
		return this.level;
	}

	/** The decimals of what is not published but computed. */
	int decimals() {
		int target = this.judged.kind().direct() ? this.judged.promise().demand().decimals() : 0;
		return Math.max(this.judged.indicator().decimals(), target);
	}

	/** Every year from the first figure to the last figure or the year due. */
	List<Year> years() {
		Map<Integer, Revision> actual = this.judged.series()
			.counting(this.judged.moment())
			.stream()
			.collect(Collectors.toMap(Revision::year, Function.identity(), (one, other) -> other, TreeMap::new));
		Map<Integer, Projection> projected = this.judged.projections()
			.stream()
			.collect(Collectors.toMap(Projection::year, Function.identity()));
		if (actual.isEmpty()) {
			return List.of();
		}
		List<YearValue> path = path();
		int due = this.judged.target().year();
		TreeMap<Integer, Revision> sorted = new TreeMap<>(actual);
		int first = path.isEmpty() ? sorted.firstKey() : Math.min(sorted.firstKey(), path.get(0).year());
		List<Year> years = new ArrayList<>();
		for (int year = Math.min(first, due); year <= Math.max(sorted.lastKey(), due); year++) {
			years.add(new Year(year, sorted.get(year), on(path, year), (year == due) ? this.level : null,
					projected.get(year)));
		}
		return years;
	}

	/**
	 * The path from the baseline through the plan's milestones to the target; none is
	 * drawn where the page says that there is none.
	 */
	List<YearValue> path() {
		Path judged = this.judged.assessment().path();
		if (judged != null && judged.state() == Path.State.NO_PATH) {
			return List.of();
		}
		Baseline start = this.judged.baseline().orElse(null);
		int due = this.judged.target().year();
		SortedMap<Integer, Double> way = (start != null)
				? this.judged.kind().way(this.judged.promise().demand().value(), start, due) : null;
		if (this.level == null || start == null || way == null) {
			return List.of();
		}
		List<YearValue> path = new ArrayList<>();
		path.add(new YearValue(start.year(), start.value().doubleValue()));
		way.forEach((year, value) -> path.add(new YearValue(year, value)));
		this.judged.terms()
			.milestones()
			.stream()
			.filter((milestone) -> milestone.year() > start.year())
			.map((milestone) -> new YearValue(milestone.year(), milestone.value().doubleValue()))
			.forEach(path::add);
		path.add(new YearValue(due, this.level));
		return path;
	}

	/** The straight line between the points of a path. */
	private static @Nullable Double on(List<YearValue> path, int year) {
		for (int i = 0; i < path.size(); i++) {
			YearValue to = path.get(i);
			if (to.year() == year) {
				return to.value();
			}
			if (i > 0 && to.year() > year && path.get(i - 1).year() < year) {
				YearValue from = path.get(i - 1);
				return from.value() + (to.value() - from.value()) * (year - from.year()) / (to.year() - from.year());
			}
		}
		return null;
	}

}
