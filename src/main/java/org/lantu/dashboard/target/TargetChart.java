package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.progress.Bound;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.VerdictPeriod;
import org.lantu.scoreboard.drawing.Ahead;
import org.lantu.scoreboard.drawing.TargetMark;
import org.lantu.scoreboard.drawing.VintageChart;
import org.lantu.scoreboard.drawing.VintageSeries;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Prepares the chart of a target's page: the indicator's own values, also where the
 * target speaks of growth.
 */
class TargetChart {

	private final JudgedTarget judged;

	private final @Nullable JudgedTarget supposed;

	private final Presenter presenter;

	private final ChartYears years;

	/**
	 * @param supposed the target as it would be judged by a supposed figure
	 */
	TargetChart(JudgedTarget judged, @Nullable JudgedTarget supposed, Presenter presenter) {
		this.judged = judged;
		this.supposed = supposed;
		this.presenter = presenter;
		this.years = new ChartYears(judged);
	}

	TargetPage.Chart draw() {
		List<Revision> counting = this.judged.series().counting(this.judged.moment());
		String name = this.judged.indicator().name().in(this.presenter.locale());
		String region = this.judged.region().shortName().in(this.presenter.locale());
		if (counting.isEmpty()) {
			return new TargetPage.Chart(this.presenter.message("chart.empty", region, name), "", "", "", Set.of(),
					List.of());
		}
		String span = new VintageTable(this.judged, Map.of(), this.presenter).span();
		String title = this.presenter.message("chart.title", region, name, span);
		return new TargetPage.Chart(title, this.judged.indicator().unit().in(this.presenter.locale()),
				chart(counting, title, true).draw(), chart(counting, title, false).draw(), signs(counting),
				this.presenter.apartNotes(counting));
	}

	/** What of the chart the legend has to explain. */
	private Set<String> signs(List<Revision> counting) {
		Set<String> signs = new TreeSet<>();
		for (Revision revision : counting) {
			signs.add((revision.obsStatus() == Revision.ObsStatus.E) ? "expected" : (revision.bound() != Bound.EXACT)
					? "bounded" : (revision.obsStatus() == Revision.ObsStatus.P) ? "provisional" : "exact");
		}
		if (!this.presenter.discontinuities(counting).isEmpty()) {
			signs.add("apart");
		}
		if (!vintages(counting).isEmpty()) {
			signs.add("vintage");
		}
		if (!this.years.path().isEmpty()) {
			signs.add("path");
		}
		if (this.years.level() != null) {
			signs.add("gate");
		}
		if (!this.judged.projections().isEmpty()) {
			signs.add("fan");
		}
		if (this.supposed != null) {
			signs.add("supposed");
		}
		return signs;
	}

	private VintageChart chart(List<Revision> counting, String title, boolean wide) {
		List<VintageSeries.Point> points = counting.stream().map(TargetChart::point).toList();
		Double level = this.years.level();
		return new VintageChart(wide ? "chart-w" : "chart-n", title,
				new ChartDescription(this.judged, this.presenter).text(),
				new VintageSeries(points, this.presenter.apart(counting), vintages(counting), key()),
				new TargetMark(level, this.judged.upperLevel(), this.judged.target().year(),
						this.judged.promise().demand().comparison().upward(), targetLabel(level), this.years.path()),
				ahead(), Amounts::number, wide);
	}

	private List<YearValue> vintages(List<Revision> counting) {
		List<YearValue> vintages = new ArrayList<>();
		for (Revision current : counting) {
			this.judged.series()
				.vintages(current.year(), this.judged.moment())
				.stream()
				.filter((vintage) -> vintage.value().compareTo(current.value()) != 0)
				.map(TargetChart::value)
				.forEach(vintages::add);
		}
		return vintages;
	}

	private static YearValue value(Revision revision) {
		return new YearValue(revision.year(), revision.value().doubleValue());
	}

	private Ahead ahead() {
		List<Ahead.Step> fan = fan(this.judged);
		String label = "";
		if (!fan.isEmpty()) {
			Ahead.Step end = fan.get(fan.size() - 1);
			label = this.presenter.message("chart.fan.label", number(end.centre()), number(end.low()),
					number(end.high()));
		}
		if (this.supposed == null) {
			return new Ahead(fan, label, null, "", List.of());
		}
		Revision figure = this.supposed.latest().orElseThrow();
		return new Ahead(fan, label, value(figure), this.presenter.message("chart.supposed.label",
				Presenter.year(figure.year()), Amounts.number(figure.value())), fan(this.supposed));
	}

	private String number(double value) {
		return Amounts.number(value, this.years.decimals());
	}

	/** From the figure from which is projected to the year due. */
	private static List<Ahead.Step> fan(JudgedTarget judged) {
		List<Projection> projections = judged.projections();
		if (projections.isEmpty()) {
			return List.of();
		}
		Revision from = judged.projectedFrom().orElseThrow();
		double value = from.value().doubleValue();
		return Stream
			.concat(Stream.of(new Ahead.Step(from.year(), value, value, value)),
					projections.stream().map((one) -> new Ahead.Step(one.year(), one.centre(), one.low(), one.high())))
			.toList();
	}

	private static VintageSeries.Point point(Revision revision) {
		return new VintageSeries.Point(revision.year(), revision.value().doubleValue(),
				Presenter.symbol(revision) + Amounts.number(revision.value())
						+ ((revision.obsStatus() == Revision.ObsStatus.P) ? " p" : ""),
				revision.bound() != Bound.EXACT, revision.obsStatus() == Revision.ObsStatus.E,
				revision.obsStatus() == Revision.ObsStatus.P);
	}

	/** The earlier vintage of the year due by which the verdict was another one. */
	private VintageSeries.@Nullable KeyVintage key() {
		VerdictPeriod turned = this.judged.turnedFrom().orElse(null);
		Revision due = this.judged.due().orElse(null);
		if (turned == null || due == null || !this.judged.kind().direct()) {
			return null;
		}
		return this.judged.series()
			.vintages(this.judged.target().year(), this.judged.moment())
			.stream()
			.filter((vintage) -> !vintage.knownOn().isBefore(turned.since())
					&& vintage.value().compareTo(due.value()) != 0)
			.findFirst()
			.map((vintage) -> new VintageSeries.KeyVintage(vintage.year(), vintage.value().doubleValue(),
					Presenter.symbol(vintage) + Amounts.number(vintage.value()),
					this.presenter.message("chart.key", Presenter.day(vintage),
							this.presenter.message(turned.verdict().key() + ".sentence"))))
			.orElse(null);
	}

	private String targetLabel(@Nullable Double level) {
		if (level == null) {
			return "";
		}
		int decimals = this.judged.kind().direct() ? this.judged.promise().demand().decimals()
				: this.judged.indicator().decimals();
		Double upper = this.judged.upperLevel();
		String number = Amounts.number(level, decimals)
				+ ((upper != null) ? "–" + Amounts.number(upper, decimals) : "");
		return this.presenter.message("chart.target",
				new TargetCells(this.presenter).target(this.judged).symbol() + " " + number,
				Presenter.year(this.judged.target().year()));
	}

}
