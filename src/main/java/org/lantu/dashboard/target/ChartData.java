package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Bound;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;

/**
 * What the script of the target page draws: points as lists of year and value, and the
 * words for them.
 *
 * @param actual with a third number, 1 where a figure is a bound, about, provisional or
 * expected
 * @param fan year, middle, lower and upper end
 * @param target the year due and the level; empty where the target asks for none
 * @param supposed the supposed figure and, after it, the middles up to the year due
 * @param apart why the figure of a year is not joined to the one before
 * @param words the names of the series
 * @param told what is said of each year
 */
record ChartData(String unit, String spoken, List<Integer> years, List<List<Number>> actual,
		List<List<Number>> vintages, List<List<Number>> path, List<List<Number>> fan, List<Number> target,
		List<List<Number>> supposed, Map<Integer, String> apart, Map<String, String> words,
		Map<String, List<String>> told) {

	private static final List<String> WORDS = List.of("actual", "vintage", "path", "target", "fan", "interval",
			"supposed");

	static ChartData of(JudgedTarget judged, @Nullable JudgedTarget supposed, Presenter presenter) {
		ChartYears chart = new ChartYears(judged);
		List<List<Number>> actual = new ArrayList<>();
		List<List<Number>> vintages = new ArrayList<>();
		for (Revision current : judged.series().counting(judged.moment())) {
			boolean plain = current.bound() == Bound.EXACT && current.obsStatus() == Revision.ObsStatus.A;
			actual.add(List.of(current.year(), current.value(), plain ? 0 : 1));
			judged.series()
				.vintages(current.year(), judged.moment())
				.stream()
				.filter((vintage) -> vintage.value().compareTo(current.value()) != 0)
				.forEach((vintage) -> vintages.add(List.of(vintage.year(), vintage.value())));
		}
		List<List<Number>> path = new ArrayList<>();
		chart.path().forEach((point) -> path.add(List.of(point.year(), point.value())));
		Map<String, String> words = new LinkedHashMap<>();
		WORDS.forEach((word) -> words.put(word, presenter.message("chart." + word + ".name")));
		return new ChartData(judged.indicator().unit().in(presenter.locale()),
				new ChartDescription(judged, presenter).text(),
				chart.years().stream().map(ChartYears.Year::year).toList(), actual, vintages, path, fan(judged),
				(chart.level() != null) ? List.of(judged.target().year(), chart.level()) : List.of(),
				(supposed != null) ? centres(supposed) : List.of(),
				presenter.apart(judged.series().counting(judged.moment())), words, told(judged, presenter));
	}

	private static List<List<Number>> fan(JudgedTarget judged) {
		List<List<Number>> fan = new ArrayList<>();
		for (Projection one : judged.projections()) {
			if (fan.isEmpty()) {
				Revision from = judged.projectedFrom().orElseThrow();
				fan.add(List.of(from.year(), from.value(), from.value(), from.value()));
			}
			fan.add(List.of(one.year(), one.centre(), one.low(), one.high()));
		}
		return fan;
	}

	private static List<List<Number>> centres(JudgedTarget supposed) {
		List<List<Number>> centres = new ArrayList<>();
		supposed.latest().ifPresent((figure) -> centres.add(List.of(figure.year(), figure.value())));
		supposed.projections().forEach((one) -> centres.add(List.of(one.year(), one.centre())));
		return centres;
	}

	private static Map<String, List<String>> told(JudgedTarget judged, Presenter presenter) {
		Map<String, List<String>> told = new LinkedHashMap<>();
		for (TargetPage.TwinRow row : new ChartTable(judged, presenter).rows()) {
			List<String> lines = new ArrayList<>();
			lines.add(presenter.message("tip.actual", row.actual().symbol() + row.actual().text(), row.status()));
			if (row.apart() != null) {
				lines.add(row.apart());
			}
			if (!row.path().isEmpty()) {
				lines.add(presenter.message("tip.path", row.path()));
			}
			if (!row.target().isEmpty()) {
				lines.add(presenter.message("tip.target", row.target()));
			}
			if (!row.centre().isEmpty()) {
				lines.add(presenter.message("tip.fan", row.centre(), row.low(), row.high()));
			}
			told.put(row.year(), lines);
		}
		return told;
	}

}
