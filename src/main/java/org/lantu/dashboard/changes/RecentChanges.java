package org.lantu.dashboard.changes;

import java.time.Clock;
import java.time.LocalDate;

import org.lantu.dashboard.parts.Presenter;

import org.springframework.stereotype.Component;

/**
 * Says on other pages how much changed in the last month, and where that is told.
 */
@Component
public class RecentChanges {

	private static final int DAYS = 30;

	private final KeptTotals totals;

	private final Clock clock;

	RecentChanges(KeptTotals totals, Clock clock) {
		this.totals = totals;
		this.clock = clock;
	}

	/** What changed anywhere; at most one statement. */
	public ChangesNotice ofAll(Presenter presenter) {
		return of(ChangesQuery.ofAll(since()), presenter);
	}

	/** What changed in a region; at most one statement. */
	public ChangesNotice ofRegion(String region, Presenter presenter) {
		return of(ChangesQuery.ofRegion(region, since()), presenter);
	}

	/**
	 * What changed of a plan's targets and the figures behind them; at most one
	 * statement.
	 */
	public ChangesNotice ofPlan(String plan, Presenter presenter) {
		return of(ChangesQuery.ofPlan(plan, since()), presenter);
	}

	private LocalDate since() {
		return LocalDate.now(this.clock).minusDays(DAYS);
	}

	private ChangesNotice of(ChangesQuery query, Presenter presenter) {
		return new ChangesNotice(
				new ChangeCounts(presenter).lead(query, this.totals.of(query.selection(this.clock.getZone()))),
				query.page());
	}

}
