package org.lantu.dashboard.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Sparklines;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.drawing.ShareBar;
import org.lantu.scoreboard.wording.Amounts;

/**
 * What the page of the country says of the targets due in one year.
 */
class OverviewVerdicts {

	private static final int MISSED_SHOWN = 4;

	private static final int DANGERS_SHOWN = 8;

	private final int year;

	private final List<JudgedTarget> due;

	private final Map<Verdict, Long> count;

	private final Presenter presenter;

	OverviewVerdicts(int year, List<JudgedTarget> due, Presenter presenter) {
		this.year = year;
		this.due = due;
		this.count = Board.count(due);
		this.presenter = presenter;
	}

	private int number(Verdict verdict) {
		return this.count.getOrDefault(verdict, 0L).intValue();
	}

	OverviewPage.Lead lead() {
		int decided = number(Verdict.MET) + number(Verdict.MISSED) + number(Verdict.UNDETERMINED);
		return new OverviewPage.Lead(this.presenter.message("overview.lead", Presenter.year(this.year),
				Amounts.number(this.due.size(), 0), Amounts.number(decided, 0)), counted(Verdict.MISSED),
				counted(Verdict.DANGER));
	}

	private @Nullable String counted(Verdict verdict) {
		return (number(verdict) > 0)
				? this.presenter.message("count." + verdict.name(), Amounts.number(number(verdict), 0)) : null;
	}

	List<OverviewPage.Count> strip(LocalDate asOf) {
		List<OverviewPage.Count> strip = new ArrayList<>();
		long days = ChronoUnit.DAYS.between(LocalDate.of(this.year, 12, 31), asOf);
		Verdict never = (days > 0) ? Verdict.NOT_DUE : Verdict.AWAITED;
		for (Verdict verdict : EnumSet.complementOf(EnumSet.of(never))) {
			String note = (verdict == Verdict.AWAITED)
					? this.presenter.message("overview.awaited.over", Amounts.number(days, 0))
					: this.presenter.message("overview.note." + verdict.name());
			strip.add(new OverviewPage.Count(verdict.glyph(), Amounts.number(number(verdict), 0),
					this.presenter.word(verdict), note,
					(number(verdict) > 0) ? Addresses.targets(this.year, verdict) : null,
					new ShareBar("sb-" + verdict.glyph(), number(verdict), this.due.size(), null).draw()));
		}
		return strip;
	}

	OverviewPage.Missed missed() {
		return new OverviewPage.Missed(this.due.stream()
			.filter((judged) -> judged.verdict() == Verdict.MISSED)
			.sorted(TargetOrder.STEADY)
			.limit(MISSED_SHOWN)
			.map((judged) -> new OverviewPage.Item(judged.verdict().glyph(), this.presenter.word(judged.verdict()),
					this.presenter.nameWithRegion(judged), this.presenter.explain(judged)))
			.toList(), more(Verdict.MISSED, MISSED_SHOWN));
	}

	/** The targets in danger, the least probable first. */
	OverviewPage.Dangers dangers() {
		Sparklines sparklines = new Sparklines(this.presenter);
		return new OverviewPage.Dangers(this.due.stream()
			.filter((judged) -> judged.verdict() == Verdict.DANGER)
			.sorted(TargetOrder.LEAST_PROBABLE)
			.limit(DANGERS_SHOWN)
			.map((judged) -> new OverviewPage.Danger(this.presenter.nameWithRegion(judged),
					this.presenter.promise(judged), this.presenter.outlook(judged), this.presenter.probability(judged),
					new TargetCells(this.presenter).actual(judged).small(), this.presenter.needed(judged),
					this.presenter.recent(judged), sparklines.draw(judged)))
			.toList(), number(Verdict.DANGER), more(Verdict.DANGER, DANGERS_SHOWN));
	}

	private OverviewPage.@Nullable More more(Verdict verdict, int shown) {
		int rest = number(verdict) - shown;
		return (rest > 0) ? new OverviewPage.More(this.presenter.message("overview.more", Amounts.number(rest, 0)),
				Addresses.targets(this.year, verdict)) : null;
	}

}
