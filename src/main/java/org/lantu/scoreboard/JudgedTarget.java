package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Promise;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.progress.judging.RunningSum;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * A target with everything that its judgement at a moment rests on.
 *
 * @param promise the revision of the target in force at the moment
 * @param source the document of the promise
 * @param terms the promise as the judge was asked
 * @param history how the verdict came about, the oldest first; never empty
 * @param judge judges the target by other figures or at another moment
 */
public record JudgedTarget(Region region, Plan plan, Target target, TargetRevision promise, Source source,
		Indicator indicator, Series series, Moment moment, Promise terms, Assessment assessment,
		List<VerdictPeriod> history, TargetJudge judge) {

	/** What kind of target it is. */
	public Kind kind() {
		return Kinds.of(this.target.kind());
	}

	/**
	 * From where the target starts: the base of a growth, else the baseline that the plan
	 * states, else the figure of the year before the plan began; a sum starts from
	 * nothing.
	 */
	public Optional<Baseline> baseline() {
		if (kind().sums()) {
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
		return Verdict.of(this.assessment.kept()).on(this.moment.asOf(), this.target.year());
	}

	/** Whether it was kept, else whether it is in danger. */
	public Verdict verdict() {
		return Verdict.of(this.assessment).on(this.moment.asOf(), this.target.year());
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
		int from = projectedFrom().map(Revision::year).orElseThrow();
		return IntStream.rangeClosed(from + 1, this.target.year())
			.mapToObj((year) -> kind().projection(figures, this.terms.measurand(), this.judge.pool(this.moment), year))
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
		return again(this.series,
				new Moment(this.moment.asOf(), (last != null) ? Integer.valueOf(Math.min(last, year)) : year));
	}

	/** How it is judged by other figures or at another moment. */
	public Assessment again(Series figures, Moment then) {
		return this.judge.by(figures).assess(then);
	}

	/** The same target, where its outlook borrows from others. */
	public JudgedTarget among(Peers others) {
		return among(others, KeptJudgements.anew());
	}

	JudgedTarget among(Peers others, KeptJudgements.Judgements judgements) {
		TargetJudge borrowing = this.judge.among(others);
		return new JudgedTarget(this.region, this.plan, this.target, this.promise, this.source, this.indicator,
				this.series, this.moment, this.terms, judgements.among(borrowing, this.moment), this.history,
				borrowing);
	}

	/** Whether its outlook is one that may borrow from other regions. */
	boolean borrows() {
		return this.assessment.probability() != null && !kind().sums();
	}

	/**
	 * The promise that was made after the year due had ended, and so decides nothing
	 * ({@code docs/domain.md} section 2.1).
	 */
	public Optional<TargetRevision> late() {
		return this.judge.late(this.moment);
	}

	/** How much is known of a day from which on it was judged otherwise. */
	public DatePrecision precision(LocalDate day) {
		return this.judge.precision(day);
	}

	/** The day from which it would count; {@code null} where there is none. */
	public @Nullable LocalDate lateSince() {
		return this.judge.lateSince(this.moment);
	}

	/** The target as it would be judged by other figures; nothing is stored. */
	JudgedTarget by(Series other, Moment then) {
		Assessment judged = again(other, then);
		return new JudgedTarget(this.region, this.plan, this.target, this.promise, this.source, this.indicator, other,
				then, this.terms, judged, List.of(new VerdictPeriod(then.asOf(), this.promise.number(), judged, null)),
				this.judge);
	}

	/**
	 * How far the target has come, in its own unit, while the year due has no figure: the
	 * latest figure, or the sum so far.
	 */
	public Optional<Double> soFar() {
		if (this.assessment.actual() != null) {
			return Optional.empty();
		}
		return Optional
			.ofNullable(kind().soFar(this.latest().map(Series::observation).orElse(null), this.assessment.path()));
	}

	/** What has added up year by year; empty where the target adds nothing up. */
	public List<RunningSum> running() {
		return kind().running(this.terms, this.series.observed(this.moment));
	}

	/**
	 * How the number behind {@link #soFar()} bounds the truth, as a share of the target.
	 */
	public Bound soFarBound() {
		Optional<Bound> bound = kind().direct() ? latest().map(Revision::bound)
				: ReachedSoFar.of(this.terms, this.assessment).map((reached) -> reached.quantity().bound());
		return this.promise.demand().shareBound(bound.orElse(Bound.EXACT));
	}

	/**
	 * The level of the indicator that the target asks for; {@code null} where it asks for
	 * none.
	 */
	public @Nullable Double level() {
		return kind().level(this.promise.demand().value(), this.assessment.base(), this.target.year());
	}

	/** The level of the upper edge of a band; {@code null} for others. */
	public @Nullable Double upperLevel() {
		BigDecimal upper = this.promise.demand().upperValue();
		return (upper != null) ? kind().level(upper, this.assessment.base(), this.target.year()) : null;
	}

	/**
	 * How much of the target a value would be, in per cent and reckoned like the
	 * attainment; empty where one of them is not positive.
	 */
	public Optional<Double> share(double value) {
		return Optional.ofNullable(this.promise.demand().share(value));
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
