package org.lantu.dashboard.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.plan.Plan;
import org.lantu.progress.Assessment;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Sees a plan of several years year by year: each target is judged again by the figures
 * up to each year. Of the years to come only those are shown in which a target is due.
 */
class YearTables {

	private static final Cell EMPTY = Cell.of("", "", null);

	private final Presenter presenter;

	YearTables(Presenter presenter) {
		this.presenter = presenter;
	}

	@Nullable YearTable of(Plan plan, List<JudgedTarget> targets) {
		if (plan.firstYear() == plan.lastYear() || targets.isEmpty()) {
			return null;
		}
		Set<Integer> due = targets.stream().map((judged) -> judged.target().year()).collect(Collectors.toSet());
		int begun = targets.get(0).moment().asOf().getYear();
		List<Integer> years = IntStream.rangeClosed(plan.firstYear(), plan.lastYear())
			.filter((year) -> year <= begun || due.contains(year))
			.boxed()
			.toList();
		return new YearTable(years.stream().map(Presenter::year).toList(),
				targets.stream().map((judged) -> row(judged, years)).toList());
	}

	private YearTable.Row row(JudgedTarget judged, List<Integer> years) {
		return new YearTable.Row(this.presenter.link(judged), this.presenter.promise(judged),
				judged.indicator().unit().in(this.presenter.locale()), new TargetCells(this.presenter).baseline(judged),
				years.stream().map((year) -> year(judged, year)).toList());
	}

	private YearTable.Year year(JudgedTarget judged, int year) {
		if (year == judged.target().year()) {
			return due(judged, year);
		}
		if (year > judged.target().year()) {
			Cell after = judged.kind().fromNothing() ? EMPTY : figure(judged, year);
			return new YearTable.Year(Presenter.year(year), "after", after, null, null, null);
		}
		Assessment assessment = judged.upTo(year);
		Path path = assessment.path();
		if (path == null || path.year() == null || path.year() != year || path.expected() == null) {
			return new YearTable.Year(Presenter.year(year), "on-way", figure(judged, year), null, null, null);
		}
		int decimals = TargetCells.decimals(judged, year);
		Cell value = judged.kind().fromNothing() ? reached(path.reached(), assessment, judged, decimals)
				: figure(judged, year);
		return new YearTable.Year(Presenter.year(year), "on-way", value, QueryParameters.word(path.state()),
				this.presenter.message("plan.years." + path.state().name()),
				this.presenter.message("plan.years.asked", Amounts.number(path.expected(), decimals)));
	}

	/**
	 * What was added up or gained so far, as a bound where it is one, with the years of
	 * which nothing is on file; a dash where those may have been anything.
	 */
	private Cell reached(@Nullable Quantity reached, Assessment assessment, JudgedTarget judged, int decimals) {
		String missing = this.presenter.amounts().years(assessment.missingYears());
		String small = (reached != null)
				? this.presenter.message(judged.kind().sums() ? "plan.years.sum" : "plan.years.change") : null;
		if (!missing.isEmpty()) {
			String lacking = this.presenter.message("plan.years.missing", missing);
			small = (small != null) ? this.presenter.message("plan.years.joined", small, lacking) : lacking;
		}
		return (reached != null) ? Cell.of(Amounts.symbol(reached.bound()), Amounts.number(reached, decimals), small)
				: Cell.of("", Cell.NONE.text(), small);
	}

	/** In the year due the target itself asks, and its verdict is the answer. */
	private YearTable.Year due(JudgedTarget judged, int year) {
		Assessment assessment = judged.upTo(year);
		Verdict verdict = Verdict.of(assessment).on(judged.moment().asOf(), year);
		Quantity actual = assessment.actual();
		boolean growth = judged.kind().inPercent();
		boolean told = actual != null || judged.series().counting(year, judged.moment()).isPresent();
		Cell value = (judged.kind().fromNothing() && told)
				? reached(actual, assessment, judged, Amounts.decimals(judged)) : figure(judged, year);
		Cell target = new TargetCells(this.presenter).target(judged);
		String asked = target.symbol() + target.text();
		if (growth) {
			asked = this.presenter.message("plan.years.target", this.presenter.amounts().percent(asked));
			if (actual != null) {
				String reached = Amounts.symbol(actual.bound()) + Amounts.number(actual, Amounts.decimals(judged));
				asked = this.presenter.message("plan.years.joined", this.presenter.amounts().percent(reached), asked);
			}
		}
		return new YearTable.Year(Presenter.year(year), "due", value, verdict.glyph(), this.presenter.word(verdict),
				asked);
	}

	/**
	 * The figure of a year; a dash where it is not published, nothing of a year to come.
	 */
	private Cell figure(JudgedTarget judged, int year) {
		Optional<Revision> found = judged.series().counting(year, judged.moment());
		return found
			.map((revision) -> new Cell(Presenter.symbol(revision), Amounts.number(revision.value()),
					(revision.obsStatus() == Revision.ObsStatus.E) ? this.presenter.message("status.E") : null,
					TargetCells.revised(judged, revision), false))
			.orElse((year > judged.moment().asOf().getYear()) ? EMPTY : Cell.NONE);
	}

}
