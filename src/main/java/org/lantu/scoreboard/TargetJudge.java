package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Kept;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.judging.Judge;
import org.lantu.progress.judging.Kinds;
import org.lantu.progress.projection.Pool;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;

/**
 * Puts one target before the judge, at a moment and at every earlier day on which
 * something changed.
 */
class TargetJudge {

	private final Plan plan;

	private final Target target;

	private final List<Target> siblings;

	private final Indicator indicator;

	private final Series series;

	private final InForce inForce;

	private final Peers peers;

	TargetJudge(Plan plan, Target target, List<Target> siblings, Indicator indicator, Series series, InForce inForce,
			Peers peers) {
		this.plan = plan;
		this.target = target;
		this.siblings = siblings;
		this.indicator = indicator;
		this.series = series;
		this.inForce = inForce;
		this.peers = peers;
	}

	/** The same by other figures. */
	TargetJudge by(Series other) {
		return new TargetJudge(this.plan, this.target, this.siblings, this.indicator, other, this.inForce, this.peers);
	}

	/** The same with others to borrow from. */
	TargetJudge among(Peers others) {
		return new TargetJudge(this.plan, this.target, this.siblings, this.indicator, this.series, this.inForce,
				others);
	}

	/** The target whose judge this is. */
	Target target() {
		return this.target;
	}

	Assessment assess(Moment moment) {
		return Judge.assess(promise(moment), this.series.observed(moment), pool(moment));
	}

	/** From whom the outlook borrows at a moment. */
	Pool pool(Moment moment) {
		return this.peers.of(this.plan.region(), this.indicator, moment);
	}

	/** The revision of the target by which it is judged at a moment. */
	TargetRevision revision(Moment moment) {
		return this.inForce.deciding(this.target, moment.asOf());
	}

	/** The promise that came too late to decide. */
	Optional<TargetRevision> late(Moment moment) {
		return this.inForce.late(this.target, moment.asOf());
	}

	@Nullable LocalDate lateSince(Moment moment) {
		return late(moment).map(this.inForce::since).orElse(null);
	}

	/**
	 * How much is known of a day on which the verdict may have turned: as much as the
	 * least exact of the documents of that day tells.
	 */
	DatePrecision precision(LocalDate day) {
		Stream<DatePrecision> figures = this.series.vintages()
			.stream()
			.filter((vintage) -> vintage.knownOn().equals(day))
			.map(Revision::datePrecision);
		Stream<DatePrecision> promises = this.target.revisions()
			.stream()
			.map(this.inForce::source)
			.filter((source) -> day.equals(source.publishedOn()))
			.flatMap((source) -> Stream.ofNullable(source.datePrecision()));
		return Stream.concat(figures, promises).max(Comparator.naturalOrder()).orElse(DatePrecision.DAY);
	}

	/** How the verdict came about, from the day of the promise to the moment. */
	List<VerdictPeriod> history(Moment moment) {
		LocalDate start = this.inForce.source(revision(moment)).publishedOn();
		TreeSet<LocalDate> days = this.series.days();
		this.inForce.days(this.target).forEach(days::add);
		List<VerdictPeriod> history = new ArrayList<>();
		if (start != null && !start.isAfter(moment.asOf())) {
			history.add(period(start, new Moment(start, moment.year())));
		}
		for (LocalDate day : days.headSet(moment.asOf(), true)) {
			if (start != null && !day.isAfter(start)) {
				continue;
			}
			VerdictPeriod next = period(day, new Moment(day, moment.year()));
			if (history.isEmpty() || history.get(history.size() - 1).differs(next)) {
				history.add(next);
			}
		}
		if (history.isEmpty()) {
			history.add(period(null, moment));
		}
		return List.copyOf(history);
	}

	/** A period of the history, which tells of no path and no outlook. */
	private VerdictPeriod period(@Nullable LocalDate since, Moment moment) {
		List<Observation> figures = this.series.observed(moment);
		TargetRevision deciding = revision(moment);
		TargetRevision first = this.target.revisions().get(0);
		Kept byFirst = (deciding.number() != first.number()) ? Judge.kept(promise(first, moment), figures).kept()
				: null;
		return new VerdictPeriod(since, deciding.number(), Judge.kept(promise(deciding, moment), figures), byFirst);
	}

	Promise promise(Moment moment) {
		return promise(revision(moment), moment);
	}

	private Promise promise(TargetRevision promise, Moment moment) {
		return new Promise(this.target.kind(), promise.demand(), this.target.year(), this.plan.firstYear(),
				promise.baselineYear(), baseline(promise, moment), milestones(moment),
				this.series.measurand(this.indicator));
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
		LocalDate known = (firstKnown != null) ? firstKnown : this.inForce.source(promise).publishedOn();
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
					&& !this.inForce.deciding(sibling, moment.asOf()).demand().band())
			.map((sibling) -> new Baseline(sibling.year(),
					this.inForce.deciding(sibling, moment.asOf()).demand().value()))
			.sorted(Comparator.comparing(Baseline::year))
			.toList();
	}

}
