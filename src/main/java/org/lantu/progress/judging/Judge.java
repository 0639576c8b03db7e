package org.lantu.progress.judging;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Assessment.Prospect;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Demand;
import org.lantu.progress.Kept;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;

/**
 * Judges a target by the figures that count on a day ({@code docs/domain.md} section 2).
 */
public final class Judge {

	/**
	 * Counts up with every change that may turn an answer: whoever keeps answers asks
	 * anew for all of them.
	 */
	public static final int VERSION = 2;

	private final Kind kind;

	private final Promise promise;

	private final Figures figures;

	private final Pool pool;

	private Judge(Promise promise, List<Observation> figures, Pool pool) {
		this.kind = Kinds.of(promise.kind());
		this.promise = promise;
		this.figures = new Figures(figures);
		this.pool = pool;
	}

	/**
	 * Answers whether a promise was kept ({@code docs/domain.md} section 2.1), whether it
	 * is where it should be (section 2.2) and whether it will get there (section 2.3).
	 * @param promise the promise, with the baseline only where it is known on the day
	 * @param figures in the indicator's unit, at most one per year, in any order;
	 * expected ones are shown but never decide
	 * @param pool the peers from which the outlook borrows
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public static Assessment assess(Promise promise, List<Observation> figures, Pool pool) {
		return new Judge(promise, figures, pool).assess(true);
	}

	/** The same by the region's own figures alone. */
	public static Assessment assess(Promise promise, List<Observation> figures) {
		return assess(promise, figures, Pool.NONE);
	}

	/**
	 * The same without path and outlook, which take most of the work: only whether a
	 * promise was kept.
	 */
	public static Assessment kept(Promise promise, List<Observation> figures) {
		return new Judge(promise, figures, Pool.NONE).assess(false);
	}

	private Assessment assess(boolean ahead) {
		int year = this.promise.year();
		Observation due = this.figures.of(year);
		if (due != null) {
			return decided(this.kind.evidence(this.promise, this.figures, due));
		}
		Evidence proof = this.kind.proof(this.promise, this.figures);
		if (proof != null) {
			return decided(proof);
		}
		Observation latest = ahead ? this.figures.before(year) : null;
		Path path = (latest != null) ? EdgePaths.of(this.kind, this.promise, this.figures, latest) : Paths.none(null);
		if (this.figures.isEmpty()) {
			return undecided(Kept.NO_DATA, Reason.NO_FIGURE, List.of(), path, Prospect.NONE);
		}
		Reason reason = this.figures.onlyExpected(year) ? Reason.ONLY_EXPECTED : Reason.NO_FIGURE_OF_YEAR;
		return undecided(Kept.AWAITED, reason, this.kind.gaps(this.promise, this.figures), path,
				ahead ? Forecast.of(this.kind, this.promise, this.figures, this.pool) : Prospect.NONE);
	}

	private Assessment decided(Evidence evidence) {
		Quantity actual = evidence.actual();
		if (actual == null) {
			return new Assessment(Kept.UNDETERMINED, Objects.requireNonNull(evidence.without()), null, null, null,
					base(), evidence.inputs(), evidence.missing(), null, Prospect.NONE);
		}
		Demand demand = this.promise.demand();
		Standing standing = demand.standing(actual.interval());
		Kept kept = switch (standing) {
			case SATISFIED -> Kept.MET;
			case FAILED -> Kept.MISSED;
			case OPEN -> Kept.UNDETERMINED;
		};
		Reason reason = switch (standing) {
			case SATISFIED -> Reason.SATISFIED;
			case FAILED -> Reason.FAILED;
			case OPEN -> whyOpen(evidence);
		};
		return new Assessment(kept, reason, actual, demand.attainment(actual), demand.gap(actual), base(),
				evidence.inputs(), evidence.missing(), null, Prospect.NONE);
	}

	private static Reason whyOpen(Evidence evidence) {
		if (!evidence.missing().isEmpty()) {
			return Reason.YEARS_MISSING;
		}
		boolean bounded = evidence.inputs().stream().anyMatch((figure) -> figure.bound() != Bound.EXACT);
		return bounded ? Reason.BOUND_STRADDLES : Reason.ROUNDING_STRADDLES;
	}

	/** Without a figure of the year due. */
	private Assessment undecided(Kept kept, Reason reason, List<Integer> missing, Path path, Prospect prospect) {
		return new Assessment(kept, reason, null, null, null, base(), List.of(), missing, path, prospect);
	}

	/** The base of a growth; {@code null} for the other kinds and where there is none. */
	private @Nullable Baseline base() {
		Observation base = this.kind.base(this.promise, this.figures);
		return (base != null) ? new Baseline(base.year(), base.value()) : null;
	}

}
