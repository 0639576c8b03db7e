package org.lantu.followup.reporting;

import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.followup.MeasuresReported;
import org.lantu.followup.reviewing.ReviewActs;
import org.lantu.followup.reviewing.ReviewLedger;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reviewing.ReviewPassed;
import org.lantu.plan.Plan;

import org.springframework.stereotype.Service;

/**
 * The only way in for reports on measures: drafts, submissions, decisions.
 */
@Service
public class ReportLedger extends ReviewLedger {

	private final ReportEntering entering;

	ReportLedger(ReportEntering entering, ReportRows rows, ReviewActs acts) {
		super(ReviewPassed.REPORTS, "measure", MeasuresReported::new, rows, acts);
		this.entering = entering;
	}

	/** Keeps drafts; they may be incomplete, but not wrong. */
	public ReviewOutcome draft(Person person, String key, Plan plan, List<TypedReport> typed) {
		return once(person, key, "draft", List.of(plan.code(), typed), typed.isEmpty(),
				() -> this.entering.enter(person, plan, typed, ReviewState.DRAFT));
	}

	/** Submits for review, what was a draft, what was returned and what is new. */
	public ReviewOutcome submit(Person person, String key, Plan plan, List<TypedReport> typed) {
		return once(person, key, "submit", List.of(plan.code(), typed), typed.isEmpty(),
				() -> this.entering.enter(person, plan, typed, ReviewState.SUBMITTED));
	}

}
