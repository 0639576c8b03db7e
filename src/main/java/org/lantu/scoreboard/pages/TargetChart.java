package org.lantu.scoreboard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Target;
import org.lantu.progress.Baseline;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Turn;
import org.lantu.scoreboard.drawing.VintageChart;
import org.lantu.scoreboard.drawing.YearValue;

/**
 * Prepares the chart of a target's page: the indicator's own values, also where the
 * target speaks of growth.
 */
class TargetChart {

	private final JudgedTarget judged;

	private final Presenter presenter;

	TargetChart(JudgedTarget judged, Presenter presenter) {
		this.judged = judged;
		this.presenter = presenter;
	}

	TargetPage.Chart draw() {
		List<Revision> counting = this.judged.series().counting(this.judged.moment());
		String name = this.judged.indicator().name().in(this.presenter.locale());
		String region = this.judged.region().shortName().in(this.presenter.locale());
		if (counting.isEmpty()) {
			return new TargetPage.Chart(this.presenter.message("chart.empty", region, name), "", "", "");
		}
		String span = new Vintages(this.judged, Map.of(), this.presenter).span();
		String title = this.presenter.message("chart.title", region, name, span);
		return new TargetPage.Chart(title, this.judged.indicator().unit().in(this.presenter.locale()),
				chart(counting, title, true).draw(), chart(counting, title, false).draw());
	}

	private VintageChart chart(List<Revision> counting, String title, boolean wide) {
		List<VintageChart.Point> points = counting.stream().map(TargetChart::point).toList();
		List<YearValue> vintages = new ArrayList<>();
		for (Revision current : counting) {
			this.judged.series()
				.vintages(current.year(), this.judged.moment())
				.stream()
				.filter((vintage) -> vintage.value().compareTo(current.value()) != 0)
				.map(Drawings::value)
				.forEach(vintages::add);
		}
		Double level = Drawings.level(this.judged);
		String description = this.presenter.message("chart.describe", this.presenter.explain(this.judged).text());
		return new VintageChart(wide ? "chart-w" : "chart-n", title, description, points, vintages, key(), level,
				this.judged.target().year(), upward(), targetLabel(level), path(level), Amounts::number, wide);
	}

	private static VintageChart.Point point(Revision revision) {
		return new VintageChart.Point(revision.year(), revision.value().doubleValue(),
				Presenter.symbol(revision) + Amounts.number(revision.value()), revision.bound() != Revision.Bound.EXACT,
				revision.obsStatus() == Revision.ObsStatus.E);
	}

	/** The earlier vintage of the year due by which the verdict was another one. */
	private VintageChart.@Nullable KeyVintage key() {
		Turn turned = this.judged.turnedFrom().orElse(null);
		Revision due = this.judged.due().orElse(null);
		if (turned == null || due == null || !Drawings.isLevel(this.judged)) {
			return null;
		}
		return this.judged.series()
			.vintages(this.judged.target().year(), this.judged.moment())
			.stream()
			.filter((vintage) -> !vintage.knownOn().isBefore(turned.since())
					&& vintage.value().compareTo(due.value()) != 0)
			.findFirst()
			.map((vintage) -> new VintageChart.KeyVintage(vintage.year(), vintage.value().doubleValue(),
					Presenter.symbol(vintage) + Amounts.number(vintage.value()),
					this.presenter.message("chart.key", Presenter.day(vintage),
							this.presenter.message(turned.verdict().key() + ".sentence"))))
			.orElse(null);
	}

	private boolean upward() {
		return switch (this.judged.promise().comparison()) {
			case AT_LEAST, MORE_THAN -> true;
			case AT_MOST, LESS_THAN -> false;
		};
	}

	private String targetLabel(@Nullable Double level) {
		if (level == null) {
			return "";
		}
		int decimals = Drawings.isLevel(this.judged) ? this.judged.promise().value().scale()
				: this.judged.indicator().decimals();
		return this.presenter.message("chart.target",
				this.presenter.target(this.judged).symbol() + " " + Amounts.number(level, Math.max(0, decimals)),
				Presenter.year(this.judged.target().year()));
	}

	/** The path from the baseline through the plan's milestones to the target. */
	private List<YearValue> path(@Nullable Double level) {
		Baseline start = this.judged.baseline().orElse(null);
		if (level == null || start == null || this.judged.target().kind() == Target.Kind.GROWTH) {
			return List.of();
		}
		List<YearValue> path = new ArrayList<>();
		path.add(new YearValue(start.year(), start.value().doubleValue()));
		int due = this.judged.target().year();
		if (this.judged.target().kind() == Target.Kind.AVERAGE_GROWTH) {
			double factor = 1 + this.judged.promise().value().doubleValue() / 100;
			for (int year = start.year() + 1; year < due; year++) {
				path.add(new YearValue(year, start.value().doubleValue() * Math.pow(factor, year - start.year())));
			}
		}
		this.judged.milestones()
			.stream()
			.filter((milestone) -> milestone.year() > start.year())
			.map((milestone) -> new YearValue(milestone.year(), milestone.value().doubleValue()))
			.forEach(path::add);
		path.add(new YearValue(due, level));
		return path;
	}

}
