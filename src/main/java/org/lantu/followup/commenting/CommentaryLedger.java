package org.lantu.followup.commenting;

import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.CommentaryPublished;
import org.lantu.followup.reviewing.ReviewActs;
import org.lantu.followup.reviewing.ReviewLedger;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reviewing.ReviewPassed;
import org.lantu.plan.Plan;

import org.springframework.stereotype.Service;

/**
 * The only way in for commentary on targets: drafts, submissions, decisions.
 */
@Service
public class CommentaryLedger extends ReviewLedger {

	private final CommentaryEntering entering;

	CommentaryLedger(CommentaryEntering entering, CommentaryRows rows, ReviewActs acts) {
		super(ReviewPassed.COMMENTARY, "target", CommentaryPublished::new, rows, acts);
		this.entering = entering;
	}

	/**
	 * Keeps a draft, which may be incomplete but not wrong, or submits for review.
	 * @param verdict the verdict of the target as it stands
	 */
	public ReviewOutcome enter(Person person, String key, Plan plan, String target, BoundVerdict verdict,
			TypedCommentary typed, boolean submits) {
		return once(person, key, submits ? "submit" : "draft", List.of(plan.code(), target, typed), typed.blank(),
				() -> this.entering.enter(person, plan, target, verdict, typed,
						submits ? ReviewState.SUBMITTED : ReviewState.DRAFT));
	}

}
