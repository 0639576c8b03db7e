package org.lantu.dashboard.parts;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.drawing.Bullet;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Draws the attainment of a target as a bar in the height of a row.
 */
class AttainmentBars {

	private final Presenter presenter;

	AttainmentBars(Presenter presenter) {
		this.presenter = presenter;
	}

	/**
	 * The attainment of a target as a bar, with its baseline; while the year due has no
	 * figure, how far it has come and where it should be by now.
	 */
	String draw(JudgedTarget judged) {
		Double start = judged.kind().direct()
				? judged.baseline().flatMap((baseline) -> judged.share(baseline.value().doubleValue())).orElse(null)
				: null;
		Quantity attainment = judged.assessment().attainment();
		if (attainment == null) {
			return soFar(judged, start);
		}
		Interval interval = attainment.interval();
		boolean about = attainment.bound() == Bound.APPROXIMATE;
		boolean above = attainment.bound() == Bound.AT_LEAST || attainment.bound() == Bound.MORE_THAN;
		boolean below = attainment.bound() == Bound.AT_MOST || attainment.bound() == Bound.LESS_THAN;
		return new Bullet(this.presenter.message("bullet.describe", new TargetCells(this.presenter).attainment(judged)),
				attainment.value(), about ? Double.valueOf(interval.low()) : null,
				about ? Double.valueOf(interval.high()) : null, above, below, start, null,
				(judged.verdict() == Verdict.UNDETERMINED) ? "prog" : judged.verdict().glyph())
			.draw();
	}

	private String soFar(JudgedTarget judged, @Nullable Double start) {
		Double reached = judged.soFar().flatMap(judged::share).orElse(null);
		if (reached == null) {
			return "";
		}
		Bound bound = judged.soFarBound();
		Path path = judged.assessment().path();
		Double expected = (path != null) ? path.expected() : null;
		Double due = (expected != null) ? judged.share(expected).orElse(null) : null;
		String label = (due != null)
				? this.presenter.message("bullet.so-far.path", Amounts.number(reached, 1), Amounts.number(due, 1))
				: this.presenter.message("bullet.so-far", Amounts.number(reached, 1));
		return new Bullet(label, reached, null, null, bound.fromBelow(), bound.fromAbove(), start, due, "prog").draw();
	}

}
