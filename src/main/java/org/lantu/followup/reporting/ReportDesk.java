package org.lantu.followup.reporting;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.ReviewState;
import org.lantu.plan.Plan;

import org.springframework.stereotype.Service;

/**
 * What analysts and reviewers have before them of reports on measures, and the history of
 * a measure; one statement a call.
 */
@Service
public class ReportDesk {

	private final ReportRows rows;

	ReportDesk(ReportRows rows) {
		this.rows = rows;
	}

	/** What is on its way in a person's scope, what waits longest first. */
	public List<ReportEntry> open(Person person) {
		return this.rows.open(person.regions());
	}

	/** What is on its way in some regions, whoever asks. */
	public List<ReportEntry> open(Collection<String> regions) {
		return this.rows.open(regions);
	}

	/** The same of a plan; nothing where the person may not enter. */
	public List<ReportEntry> open(Person person, Plan plan) {
		return person.mayEnter(plan.region()) ? this.rows.open(plan.code()) : List.of();
	}

	/**
	 * What waits for a reviewer, own entries (which another one has to decide on)
	 * included; nothing waits for anybody else.
	 */
	public List<ReportEntry> queue(Person reviewer) {
		return (reviewer.role() == Role.REVIEWER)
				? open(reviewer).stream().filter((entry) -> entry.state() == ReviewState.SUBMITTED).toList()
				: List.of();
	}

	/**
	 * The history of a measure, what is on its way first, then the latest. What is not
	 * published, and who did what, is told to people of the region and admins only.
	 * @param viewer who asks; {@code null} where nobody is logged in
	 */
	public List<ReportEntry> history(@Nullable Person viewer, Plan plan, int measure) {
		List<ReportEntry> all = this.rows.of(plan.code(), measure);
		return inside(viewer, plan) ? all
				: all.stream()
					.filter((entry) -> entry.state() == ReviewState.PUBLISHED)
					.map(ReportEntry::withoutNames)
					.toList();
	}

	/** Whether somebody sees what is not published of a plan's measures. */
	public static boolean inside(@Nullable Person viewer, Plan plan) {
		return viewer != null && (viewer.role() == Role.ADMIN || viewer.regions().contains(plan.region()));
	}

}
