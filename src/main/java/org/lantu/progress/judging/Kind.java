package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Baseline;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.progress.Promise;
import org.lantu.progress.Standing;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Projections;
import org.lantu.progress.projection.Question;

/**
 * What a kind of target speaks of, with all arithmetic that is its own
 * ({@code docs/domain.md} section 2, "Target kinds"). Whoever has to tell kinds apart
 * asks here.
 */
public abstract sealed class Kind permits Level, Growth, AverageGrowth, Cumulative, Increase {

	private final TargetKind name;

	Kind(TargetKind name) {
		this.name = name;
	}

	/** Under which name it is stored and spoken of. */
	public TargetKind name() {
		return this.name;
	}

	/** Under which name the sentences about a promise of this kind stand. */
	public String words(Promise promise) {
		return this.name.name();
	}

	/**
	 * Whether the quantity is the published figure of the year due itself, compared as
	 * published. Then other targets of the plan can be milestones on its way.
	 */
	public boolean direct() {
		return false;
	}

	/** Whether it speaks of per cent of growth and not of the indicator's unit. */
	public boolean inPercent() {
		return false;
	}

	/** Whether it adds up the years of the plan. */
	public boolean sums() {
		return false;
	}

	/** Whether it speaks of a change of the indicator and not of a value of it. */
	public boolean change() {
		return false;
	}

	/**
	 * Whether its quantity is 0 when it starts, as a sum of no years is, so that its path
	 * is told in that quantity and not in figures.
	 */
	public boolean fromNothing() {
		return sums() || change();
	}

	/** Whether a promise of this kind says from which year it counts. */
	public boolean namesBase() {
		return true;
	}

	/** The year from which a promise of this kind counts. */
	public int baseYear(Promise promise) {
		return promise.baseYear();
	}

	/**
	 * The level of the indicator that a target value asks for in the year due, in the
	 * indicator's unit.
	 * @param value in the unit of the target
	 * @param base from where it is counted, where that is known
	 * @return {@code null} where it asks for none, or the base is not known
	 */
	public abstract @Nullable Double level(BigDecimal value, @Nullable Baseline base, int year);

	/**
	 * The way that is drawn from the start to the level asked for, by year, without its
	 * two ends: empty where it is straight.
	 * @return {@code null} where there is no such way
	 */
	public @Nullable SortedMap<Integer, Double> way(BigDecimal value, Baseline start, int year) {
		return new TreeMap<>();
	}

	/**
	 * How far a target has come before its year due, in its own unit.
	 * @param latest the latest figure
	 * @return {@code null} where it cannot be said
	 */
	public @Nullable Double soFar(@Nullable Observation latest, @Nullable Path path) {
		if (!fromNothing() || path == null || path.distance() == null || path.reached() == null) {
			return null;
		}
		return path.reached().value();
	}

	/**
	 * What has added up year by year, from the first year of the plan to the latest with
	 * a figure; empty for what adds nothing up.
	 * @param figures at most one per year, in any order
	 */
	public List<RunningSum> running(Promise promise, List<Observation> figures) {
		return List.of();
	}

	/**
	 * Where the indicator is heading in a year, in its unit, beside a target of this
	 * kind.
	 * @param figures at most one per year, in any order
	 * @param measurand what is known of the indicator
	 * @param pool the peers from which it borrows
	 * @return {@code null} for fewer than three changes from which a pace can be taken
	 */
	public @Nullable Projection projection(List<Observation> figures, Measurand measurand, Pool pool, int year) {
		return Projections.of(figures, measurand, pool, year);
	}

	/** The base of a growth; {@code null} for other kinds and where there is none. */
	@Nullable Observation base(Promise promise, Figures figures) {
		return null;
	}

	/**
	 * The figure or baseline of the base year; {@code null} where that is no earlier
	 * year.
	 */
	static @Nullable Observation baseline(Promise promise, Figures figures) {
		return (promise.baseYear() < promise.year()) ? figures.base(promise.baseYear(), promise.baseline()) : null;
	}

	/** From where the path runs; {@code null} for a sum, which starts from nothing. */
	@Nullable Observation start(Promise promise, Figures figures) {
		return base(promise, figures);
	}

	/** The quantity of the year due, by its figure and all others that go in. */
	abstract Evidence evidence(Promise promise, Figures figures, Observation due);

	/**
	 * What decides before the year due has a figure, because no later one can turn it;
	 * {@code null} where nothing does.
	 */
	@Nullable Evidence proof(Promise promise, Figures figures) {
		return null;
	}

	/** Years that are missing already, before the year due has a figure. */
	List<Integer> gaps(Promise promise, Figures figures) {
		return List.of();
	}

	/** Where the promise should be in the year of the latest figure. */
	abstract Path path(Promise promise, Figures figures, Observation latest);

	/** How the latest figure, or the sum so far, stands to the target. */
	abstract Standing now(Promise promise, Figures figures, Observation latest);

	/** How the baseline stood to it. */
	abstract Standing begin(Promise promise, Figures figures, Observation latest);

	/**
	 * Whether the quantity can only rise, so that what satisfies it now may still fail.
	 */
	boolean cannotFall(Promise promise) {
		return false;
	}

	/** What the outlook asks; {@code null} where it cannot be asked, as growth from 0. */
	abstract @Nullable Question question(Trend trend);

	/** The projection beside the outlook: by default the indicator's own. */
	Projection projection(Trend trend, Question question) {
		return trend.walk().projection(trend.promise().year());
	}

	/**
	 * The needed pace beside the recent one.
	 * @param reached whether the target is reached already
	 */
	abstract Pace pace(Paces paces, boolean reached);

}
