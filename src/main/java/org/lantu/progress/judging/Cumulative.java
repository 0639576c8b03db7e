package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.Scale;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Projections;
import org.lantu.progress.projection.Question;
import org.lantu.progress.projection.Walk;

/** The sum of the plan's years up to the year due, in the indicator's unit. */
final class Cumulative extends Kind {

	Cumulative() {
		super(TargetKind.CUMULATIVE);
	}

	/** A sum over a single year is spoken of in words of its own. */
	@Override
	public boolean namesBase() {
		return false;
	}

	@Override
	public String words(Promise promise) {
		return super.words(promise) + ((promise.firstYear() == promise.year()) ? ".single" : "");
	}

	@Override
	public boolean sums() {
		return true;
	}

	@Override
	public @Nullable Double level(BigDecimal value, @Nullable Baseline base, int year) {
		return null;
	}

	/**
	 * Yearly amounts that are added up are projected on the natural scale, where regions
	 * differ in size and nothing is borrowed.
	 */
	@Override
	public @Nullable Projection projection(List<Observation> figures, Measurand measurand, Pool pool, int year) {
		return Projections.of(figures, measurand.on(Scale.NATURAL), Pool.NONE, year);
	}

	/**
	 * Where a year that is missing may have been anything, the sum on file bounds
	 * nothing.
	 */
	@Override
	public List<RunningSum> running(Promise promise, List<Observation> observed) {
		Figures figures = new Figures(observed);
		int first = promise.firstYear();
		Observation latest = figures.before(promise.year() + 1);
		int last = (latest != null) ? latest.year() : first - 1;
		return IntStream.rangeClosed(first, last).mapToObj((year) -> {
			List<Observation> known = figures.within(first, year);
			List<Integer> missing = figures.missing(first, year);
			Sum sum = Sum.of(known, missing.isEmpty(), promise.nonNegative(), false);
			Bound bound = (sum.quantity() != null) ? sum.quantity().bound() : Bound.APPROXIMATE;
			return new RunningSum(year, sum.known(), bound, missing);
		}).toList();
	}

	@Override
	Evidence evidence(Promise promise, Figures figures, Observation due) {
		int from = promise.firstYear();
		int to = promise.year();
		List<Observation> inputs = figures.within(from, to);
		List<Integer> missing = figures.missing(from, to);
		Sum sum = Sum.of(inputs, missing.isEmpty(), promise.nonNegative(), true);
		return (sum.quantity() != null) ? Evidence.of(sum.quantity(), inputs, missing)
				: Evidence.none(Reason.YEARS_MISSING, inputs, missing);
	}

	/** What cannot be negative only adds up: the sum of the known years is the least. */
	@Override
	@Nullable Evidence proof(Promise promise, Figures figures) {
		List<Observation> known = figures.within(promise.firstYear(), promise.year());
		Quantity sum = Sum.of(known, false, promise.nonNegative(), true).quantity();
		if (sum == null || known.isEmpty() || promise.demand().standing(sum.interval()) == Standing.OPEN) {
			return null;
		}
		return Evidence.of(sum, known, gaps(promise, figures));
	}

	/** Up to the latest year with a figure. */
	@Override
	List<Integer> gaps(Promise promise, Figures figures) {
		Observation latest = figures.before(promise.year());
		return (latest != null) ? figures.missing(promise.firstYear(), latest.year()) : List.of();
	}

	/** The part of the target that falls to the years so far. */
	@Override
	Path path(Promise promise, Figures figures, Observation latest) {
		int first = promise.firstYear();
		if (latest.year() < first) {
			return Paths.none(latest);
		}
		int years = promise.year() - first + 1;
		int done = latest.year() - first + 1;
		double expected = promise.demand()
			.value()
			.multiply(BigDecimal.valueOf(done))
			.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128)
			.doubleValue();
		List<Observation> known = figures.within(first, latest.year());
		Sum sum = Sum.of(known, known.size() == done, promise.nonNegative(), false);
		Interval interval = (sum.quantity() != null) ? sum.quantity().interval() : Interval.everything();
		Path.State state = Paths.state(promise.demand(), interval, Interval.point(expected));
		boolean unknown = known.size() < done && state == Path.State.OPEN;
		return new Path(state, latest.year(), expected, unknown ? null : sum.known().doubleValue() - expected,
				sum.quantity(), true, false);
	}

	@Override
	Standing now(Promise promise, Figures figures, Observation latest) {
		int first = promise.firstYear();
		if (latest.year() < first) {
			return Standing.OPEN;
		}
		List<Observation> known = figures.within(first, latest.year());
		boolean complete = known.size() == latest.year() - first + 1;
		Sum sum = Sum.of(known, complete, promise.nonNegative(), true);
		return (sum.quantity() != null) ? promise.demand().standing(sum.quantity().interval()) : Standing.OPEN;
	}

	@Override
	Standing begin(Promise promise, Figures figures, Observation latest) {
		return promise.demand().standing(Interval.point(0));
	}

	@Override
	boolean cannotFall(Promise promise) {
		return promise.nonNegative();
	}

	/**
	 * The known years and the projected ones. A year without a figure between known ones
	 * is taken on the straight line between them.
	 */
	@Override
	Question question(Trend trend) {
		Promise promise = trend.promise();
		Walk walk = trend.alone(false);
		double centre = 0;
		double steps = 0;
		double drifts = 0;
		int projected = 0;
		for (int year = promise.year(); year >= promise.firstYear(); year--) {
			Observation known = trend.figures().of(year);
			int ahead = year - walk.year();
			if (known != null) {
				centre += known.value().doubleValue();
			}
			else if (ahead > 0) {
				centre += walk.last() + walk.drift() * ahead;
				// Σ min(hᵢ, hⱼ): itself once, and each later year seen from both sides
				steps += ahead * (2.0 * projected + 1);
				projected++;
				drifts += ahead;
			}
			else {
				centre += trend.between(year);
			}
		}
		return new Question(walk, promise.demand().line(), centre, walk.error(steps, drifts));
	}

	/** That of the sum, each projected year held within what the indicator can be. */
	@Override
	Projection projection(Trend trend, Question question) {
		Promise promise = trend.promise();
		Walk walk = question.walk();
		double[] projected = IntStream.rangeClosed(Math.max(promise.firstYear(), walk.year() + 1), promise.year())
			.filter((year) -> trend.figures().of(year) == null)
			.mapToDouble((year) -> walk.last() + walk.drift() * (year - walk.year()))
			.toArray();
		double known = question.centre() - Arrays.stream(projected).sum();
		return walk.projection(promise.year(), question.centre(), question.error(),
				(sum) -> known + projected.length * promise.measurand().within((sum - known) / projected.length));
	}

	@Override
	Pace pace(Paces paces, boolean reached) {
		Promise promise = paces.promise();
		int first = promise.firstYear();
		int last = Math.max(paces.latest().year(), first - 1);
		if (!paces.figures().missing(first, last).isEmpty()) {
			return paces.amounts(null, reached);
		}
		double known = Sum.of(paces.figures().within(first, last), true, false, false).known().doubleValue();
		return paces.amounts(Paces.finite((promise.demand().value().doubleValue() - known) / (promise.year() - last)),
				reached);
	}

}
