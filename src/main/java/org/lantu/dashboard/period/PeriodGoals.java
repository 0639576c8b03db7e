package org.lantu.dashboard.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Pace;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.account.PeriodLine;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Sets beside each target from where it starts, what it needs a year, and the best that
 * was ever achieved in one.
 */
record PeriodGoals(Presenter presenter) {

	/** As many as keep a page light. */
	private static final int MOST = 80;

	PeriodPage.@Nullable Goals of(List<PeriodLine> lines) {
		List<JudgedTarget> due = lines.stream().flatMap((line) -> line.due().stream()).toList();
		if (due.isEmpty()) {
			return null;
		}
		List<PeriodPage.Goal> goals = new ArrayList<>();
		Region before = null;
		for (JudgedTarget judged : due.subList(0, Math.min(MOST, due.size()))) {
			goals.add(goal(judged, !Objects.equals(judged.region(), before)));
			before = judged.region();
		}
		return new PeriodPage.Goals(goals, (due.size() > MOST)
				? this.presenter.message("period.goals.rest", Amounts.number(due.size() - MOST, 0)) : null);
	}

	private PeriodPage.Goal goal(JudgedTarget judged, boolean first) {
		Pace pace = judged.assessment().pace();
		return new PeriodPage.Goal(first ? this.presenter.link(judged.region()) : null, judged.verdict().glyph(),
				this.presenter.word(judged.verdict()), this.presenter.link(judged), this.presenter.promise(judged),
				start(judged), latest(judged), this.presenter.needed(judged), this.presenter.recent(judged),
				this.presenter.best(judged), pace != null && pace.unprecedented());
	}

	private Cell start(JudgedTarget judged) {
		return judged.baseline()
			.map((baseline) -> cell(Amounts.number(baseline.value()), baseline.year(), judged))
			.orElse(Cell.NONE);
	}

	private Cell latest(JudgedTarget judged) {
		return judged.latest()
			.map((latest) -> cell(Presenter.symbol(latest) + Amounts.number(latest.value()), latest.year(), judged))
			.orElse(Cell.NONE);
	}

	/** With its unit, for each row of the table has another one. */
	private Cell cell(String number, int year, JudgedTarget judged) {
		return Cell.of("", this.presenter.amounts().amount(number, judged.indicator()), Presenter.year(year));
	}

}
