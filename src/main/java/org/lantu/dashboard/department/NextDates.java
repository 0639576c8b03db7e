package org.lantu.dashboard.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * What is next for a department: figures that are awaited or not on file, the longest
 * first, then the targets that fall due, the soonest first.
 */
record NextDates(Presenter presenter) {

	private static final int MOST_NAMED = 6;

	List<DepartmentPage.NextDate> of(Collection<JudgedTarget> targets, int thisYear) {
		Map<Integer, List<JudgedTarget>> byYear = targets.stream()
			.filter((judged) -> !judged.verdict().decided())
			.sorted(TargetOrder.STEADY)
			.collect(Collectors.groupingBy((judged) -> judged.target().year(), TreeMap::new, Collectors.toList()));
		List<DepartmentPage.NextDate> dates = new ArrayList<>();
		byYear.forEach((year,
				due) -> dates.add((year < thisYear)
						? date(Verdict.AWAITED, "department.next.awaited",
								this.presenter.message("department.next.over", Presenter.year(year)), due)
						: date(Verdict.NOT_DUE, "department.next.due",
								this.presenter.message("targets.due", Presenter.year(year)), due)));
		return dates;
	}

	private DepartmentPage.NextDate date(Verdict verdict, String what, String when, List<JudgedTarget> due) {
		List<Link> named = due.stream().limit(MOST_NAMED).map(this.presenter::nameWithRegion).toList();
		return new DepartmentPage.NextDate(verdict.glyph(), this.presenter.message(what, due.size()), when, named,
				(due.size() > MOST_NAMED) ? this.presenter.message("department.next.more", due.size() - MOST_NAMED)
						: null);
	}

}
