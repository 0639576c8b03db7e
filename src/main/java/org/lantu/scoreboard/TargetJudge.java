package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Measurand;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.judging.Judge;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;

/**
 * Puts one target before the judge, at a moment and at every earlier day on which
 * something changed.
 */
public class TargetJudge {

	private final Plan plan;

	private final Target target;

	private final List<Target> siblings;

	private final Indicator indicator;

	private final Series series;

	private final Source source;

	TargetJudge(Plan plan, Target target, List<Target> siblings, Indicator indicator, Series series, Source source) {
		this.plan = plan;
		this.target = target;
		this.siblings = siblings;
		this.indicator = indicator;
		this.series = series;
		this.source = source;
	}

	/** The same by other figures. */
	TargetJudge by(Series other) {
		return new TargetJudge(this.plan, this.target, this.siblings, this.indicator, other, this.source);
	}

	Assessment assess(Moment moment) {
		return Judge.assess(promise(moment), this.series.observed(moment));
	}

	private Assessment kept(Moment moment) {
		return Judge.kept(promise(moment), this.series.observed(moment));
	}

	/** How the verdict came about, from the day of the promise to the moment. */
	List<VerdictPeriod> history(Moment moment) {
		LocalDate start = this.source.publishedOn();
		TreeSet<LocalDate> days = this.series.days();
		this.target.revisions().stream().map(TargetRevision::validFrom).filter(Objects::nonNull).forEach(days::add);
		List<VerdictPeriod> history = new ArrayList<>();
		if (start != null && !start.isAfter(moment.asOf())) {
			history.add(new VerdictPeriod(start, kept(new Moment(start, moment.year()))));
		}
		for (LocalDate day : days.headSet(moment.asOf(), true)) {
			if (start != null && !day.isAfter(start)) {
				continue;
			}
			Assessment assessment = kept(new Moment(day, moment.year()));
			if (history.isEmpty() || differ(history.get(history.size() - 1).assessment(), assessment)) {
				history.add(new VerdictPeriod(day, assessment));
			}
		}
		if (history.isEmpty()) {
			history.add(new VerdictPeriod(null, kept(moment)));
		}
		return List.copyOf(history);
	}

	Promise promise(Moment moment) {
		TargetRevision promise = this.target.on(moment.asOf());
		return new Promise(this.target.kind(), promise.demand(), this.target.year(), this.plan.firstYear(),
				promise.baselineYear(), baseline(promise, moment), milestones(moment),
				measurand(this.indicator, this.series));
	}

	/** What the judge must know of an indicator in a region. */
	public static Measurand measurand(Indicator indicator, Series series) {
		return new Measurand(scale(indicator), false, indicator.minimum(), indicator.maximum(), series.breaks());
	}

	/** On which scale an indicator changes: amounts by per cent, all else by its unit. */
	private static Scale scale(Indicator indicator) {
		return (indicator.aggregation() == Indicator.Aggregation.SUM) ? Scale.LOG : Scale.NATURAL;
	}

	/**
	 * The stated baseline, where it was known: from the first actual of its year, else
	 * from the promise itself; one of a year that is not looked at is not known.
	 */
	private @Nullable Baseline baseline(TargetRevision promise, Moment moment) {
		Integer year = promise.baselineYear();
		BigDecimal value = promise.baselineValue();
		if (year == null || value == null || !moment.sees(year)) {
			return null;
		}
		LocalDate firstKnown = this.series.firstKnown(year);
		LocalDate known = (firstKnown != null) ? firstKnown : this.source.publishedOn();
		return (known == null || !known.isAfter(moment.asOf())) ? new Baseline(year, value, basis(year, value)) : null;
	}

	/** On what a stated baseline rests, where it is a figure that was published. */
	private @Nullable String basis(int year, BigDecimal value) {
		return this.series.vintages()
			.stream()
			.filter((vintage) -> vintage.year() == year && vintage.value().compareTo(value) == 0)
			.map((vintage) -> Series.observation(vintage).basis())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What the plan itself asks for in earlier years, ascending. A band is no point that
	 * a path could lead through.
	 */
	private List<Baseline> milestones(Moment moment) {
		if (!Kinds.of(this.target.kind()).direct()) {
			return List.of();
		}
		return this.siblings.stream()
			.filter((sibling) -> sibling.kind() == this.target.kind()
					&& sibling.indicator().equals(this.target.indicator()) && sibling.year() < this.target.year()
					&& !sibling.on(moment.asOf()).demand().band())
			.map((sibling) -> new Baseline(sibling.year(), sibling.on(moment.asOf()).demand().value()))
			.sorted(Comparator.comparing(Baseline::year))
			.toList();
	}

	private static boolean differ(Assessment before, Assessment after) {
		return before.kept() != after.kept() || !Objects.equals(before.actual(), after.actual());
	}

}
