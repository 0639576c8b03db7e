package org.lantu.dashboard.parts;

import java.math.BigDecimal;

import org.lantu.actuals.Revision;
import org.lantu.progress.Bound;
import org.lantu.progress.Demand;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.ReachedSoFar;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Demands;

/**
 * Writes the numbers of a judged target as cells: where it came from, what it asks, what
 * was reached and what is missing.
 */
public class TargetCells {

	private final Presenter presenter;

	public TargetCells(Presenter presenter) {
		this.presenter = presenter;
	}

	public Cell baseline(JudgedTarget judged) {
		return judged.baseline()
			.map((baseline) -> Cell.of("", Amounts.number(baseline.value()), Presenter.year(baseline.year())))
			.orElse(Cell.NONE);
	}

	public Cell target(JudgedTarget judged) {
		Demand demand = judged.promise().demand();
		BigDecimal stretch = judged.promise().stretchValue();
		String small = (stretch != null) ? this.presenter.message("cell.stretch", Amounts.number(stretch)) : null;
		return Cell.of(Demands.symbol(demand), Demands.number(demand), small);
	}

	public Cell actual(JudgedTarget judged) {
		Quantity actual = judged.assessment().actual();
		if (actual == null) {
			String small = ReachedSoFar.of(judged.terms(), judged.assessment())
				.map((reached) -> reached(reached, judged))
				.or(() -> judged.latest().map((latest) -> latest(latest, judged)))
				.orElse(null);
			return (small != null) ? new Cell("", this.presenter.word(judged.kept()), small, false, true) : Cell.NONE;
		}
		Revision due = judged.due()
			.filter((revision) -> revision.obsStatus() != Revision.ObsStatus.E)
			.or(judged::latest)
			.orElseThrow();
		String small = (judged.assessment().base() != null)
				? this.presenter.amounts()
					.amount(Presenter.symbol(due) + Amounts.number(due.value()), judged.indicator())
				: judged.kind().sums() ? ReachedSoFar.years(judged.terms().firstYear(), due.year())
						: Presenter.year(due.year());
		return new Cell(Amounts.symbol(actual.bound()), Amounts.number(actual, Amounts.decimals(judged)), small,
				revised(judged, due), false);
	}

	/** What its share is drawn by: the sum or the gain so far, and not one year of it. */
	private String reached(ReachedSoFar reached, JudgedTarget judged) {
		int decimals = decimals(judged, reached.to());
		String number = judged.kind().sums() ? Amounts.number(reached.quantity(), decimals)
				: Amounts.signed(reached.quantity(), decimals);
		return this.presenter.message(judged.kind().sums() ? "cell.sum" : "cell.change", reached.years(),
				this.presenter.amounts()
					.quantity(Amounts.symbol(reached.quantity().bound()) + number, judged.kind(), judged.indicator()));
	}

	/** The figure of one year, which a target that adds up years is not measured by. */
	private String latest(Revision latest, JudgedTarget judged) {
		return this.presenter.message(judged.kind().sums() ? "cell.latest.alone" : "cell.latest",
				Presenter.year(latest.year()), this.presenter.amounts()
					.amount(Presenter.symbol(latest) + Amounts.number(latest.value()), judged.indicator()));
	}

	public Cell gap(JudgedTarget judged) {
		Quantity gap = judged.assessment().gap();
		return (gap != null) ? Cell.of(Amounts.symbol(gap.bound()), Amounts.signed(gap, Amounts.decimals(judged)), null)
				: Cell.NONE;
	}

	public String attainment(JudgedTarget judged) {
		Quantity attainment = judged.assessment().attainment();
		if (attainment == null) {
			return Cell.NONE.text();
		}
		return symbol(attainment.bound()) + Amounts.number(attainment,
				(judged.verdict() == Verdict.MISSED) ? Amounts.telling(attainment.value(), 100, 1) : 1);
	}

	/** A share is rounded anyway, so that "about" goes without saying. */
	static String symbol(Bound bound) {
		return (bound == Bound.APPROXIMATE) ? "" : Amounts.symbol(bound);
	}

	/**
	 * As exact as the figure of a year, or as those that a sum has added up by then, and,
	 * where both are levels, the target.
	 */
	public static int decimals(JudgedTarget judged, int year) {
		int from = judged.kind().sums() ? judged.terms().firstYear() : year;
		int published = judged.series()
			.counting(judged.moment())
			.stream()
			.filter((revision) -> revision.year() >= from && revision.year() <= year)
			.mapToInt((revision) -> revision.value().scale())
			.reduce(0, Math::max);
		return judged.kind().inPercent() ? published : Math.max(published, judged.promise().demand().decimals());
	}

	/**
	 * Whether an exact value published earlier was another one, or the publisher says so.
	 */
	public static boolean revised(JudgedTarget judged, Revision revision) {
		return revision.revised() || judged.series()
			.vintages(revision.year(), judged.moment())
			.stream()
			.takeWhile((vintage) -> vintage != revision)
			.anyMatch((vintage) -> vintage.bound() == Bound.EXACT && vintage.value().compareTo(revision.value()) != 0);
	}

}
