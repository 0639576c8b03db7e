package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * A target with everything that its judgement at a moment rests on.
 *
 * @param promise the revision of the target in force at the moment
 * @param source the document of the promise
 * @param milestones what the plan itself asks for in earlier years, ascending
 * @param history how the verdict came about, the oldest first; never empty
 * @param again judges the target by other figures or at another moment
 */
public record JudgedTarget(Region region, Plan plan, Target target, TargetRevision promise, Source source,
		Indicator indicator, Series series, Moment moment, List<Baseline> milestones, Assessment assessment,
		List<VerdictPeriod> history, BiFunction<Series, Moment, Assessment> again) {

	/**
	 * From where the target starts: the base of a growth, else the baseline that the plan
	 * states, else the figure of the year before the plan began; a sum starts from
	 * nothing.
	 */
	public Optional<Baseline> baseline() {
		if (this.target.kind() == TargetKind.CUMULATIVE) {
			return Optional.empty();
		}
		if (this.assessment.base() != null) {
			return Optional.of(this.assessment.base());
		}
		Integer stated = this.promise.baselineYear();
		BigDecimal value = this.promise.baselineValue();
		if (stated != null && value != null) {
			return Optional.of(new Baseline(stated, value));
		}
		int before = (stated != null) ? stated : this.plan.firstYear() - 1;
		return this.series.counting(before, this.moment)
			.filter((revision) -> revision.obsStatus() != Revision.ObsStatus.E)
			.map((revision) -> new Baseline(before, revision.value()));
	}

	/** Whether it was kept, without the outlook. */
	public Verdict kept() {
		return Verdict.of(this.assessment.kept());
	}

	/** Whether it was kept, else whether it is in danger. */
	public Verdict verdict() {
		return Verdict.of(this.assessment);
	}

	/** The revision of the year due that counts at the moment. */
	public Optional<Revision> due() {
		return this.series.counting(this.target.year(), this.moment);
	}

	/** The latest figure that counts at the moment, not later than the year due. */
	public Optional<Revision> latest() {
		return this.series.counting(this.moment)
			.stream()
			.filter((revision) -> revision.year() <= this.target.year() && revision.obsStatus() != Revision.ObsStatus.E)
			.reduce((earlier, later) -> later);
	}

	/**
	 * Where the indicator is heading, year by year from the latest usable figure to the
	 * year due; empty where nothing is projected.
	 */
	public List<Projection> projections() {
		if (this.assessment.projection() == null) {
			return List.of();
		}
		List<Observation> figures = this.series.observed(this.moment);
		Scale scale = (this.target.kind() == TargetKind.CUMULATIVE) ? Scale.NATURAL : TargetJudge.scale(this.indicator);
		int from = projectedFrom().map(Revision::year).orElseThrow();
		return IntStream.rangeClosed(from + 1, this.target.year())
			.mapToObj((year) -> Projection.of(figures, scale, year))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The latest figure from which a pace can be taken; a bound says nothing of it. */
	public Optional<Revision> projectedFrom() {
		return this.series.counting(this.moment)
			.stream()
			.filter((revision) -> revision.year() < this.target.year() && revision.obsStatus() != Revision.ObsStatus.E
					&& (revision.bound() == Bound.EXACT || revision.bound() == Bound.APPROXIMATE))
			.reduce((earlier, later) -> later);
	}

	/** How it was judged by the figures up to a year. */
	public Assessment upTo(int year) {
		Integer last = this.moment.year();
		return this.again.apply(this.series,
				new Moment(this.moment.asOf(), (last != null) ? Integer.valueOf(Math.min(last, year)) : year));
	}

	/** The target as it would be judged by other figures; nothing is stored. */
	JudgedTarget by(Series other, Moment then) {
		Assessment judged = this.again.apply(other, then);
		return new JudgedTarget(this.region, this.plan, this.target, this.promise, this.source, this.indicator, other,
				then, this.milestones, judged, List.of(new VerdictPeriod(then.asOf(), judged)), this.again);
	}

	/**
	 * How far the target has come, in its own unit, while the year due has no figure: the
	 * latest figure, or the sum so far.
	 */
	public Optional<Double> soFar() {
		Path path = this.assessment.path();
		if (this.assessment.actual() != null) {
			return Optional.empty();
		}
		return switch (this.target.kind()) {
			case LEVEL -> this.latest().map((latest) -> latest.value().doubleValue());
			case CUMULATIVE -> (path != null && path.expected() != null && path.distance() != null)
					? Optional.of(path.expected() + path.distance()) : Optional.empty();
			case GROWTH, AVERAGE_GROWTH -> Optional.empty();
		};
	}

	/**
	 * How the figure behind {@link #soFar()} bounds the truth, as a share of the target.
	 */
	public Bound soFarBound() {
		Bound bound = (this.target.kind() == TargetKind.LEVEL)
				? this.latest().map((latest) -> latest.bound()).orElse(Bound.EXACT) : Bound.EXACT;
		return this.promise.comparison().upward() ? bound : bound.mirrored();
	}

	/**
	 * The level of the indicator that the target asks for; {@code null} where it asks for
	 * none.
	 */
	public @Nullable Double level() {
		double value = this.promise.value().doubleValue();
		Baseline base = this.assessment.base();
		return switch (this.target.kind()) {
			case LEVEL -> value;
			case CUMULATIVE -> null;
			case GROWTH, AVERAGE_GROWTH -> (base == null) ? null : Double
				.valueOf(base.value().doubleValue() * Math.pow(1 + value / 100, this.target.year() - base.year()));
		};
	}

	/**
	 * How much of the target a value would be, in per cent and reckoned like the
	 * attainment; empty where one of them is not positive.
	 */
	public Optional<Double> share(double value) {
		double of = this.promise.value().doubleValue();
		if (value <= 0 || of <= 0) {
			return Optional.empty();
		}
		boolean upward = this.promise.comparison().upward();
		return Optional.of(upward ? value / of * 100 : of / value * 100);
	}

	/** The last decided verdict before the present one, where a revision turned it. */
	public Optional<VerdictPeriod> turnedFrom() {
		if (!this.verdict().decided()) {
			return Optional.empty();
		}
		return this.history.stream()
			.filter((turn) -> turn.verdict().decided() && turn.verdict() != this.verdict())
			.reduce((earlier, later) -> later);
	}

	/** Since when the present verdict holds. */
	public VerdictPeriod present() {
		return this.history.get(this.history.size() - 1);
	}

}
