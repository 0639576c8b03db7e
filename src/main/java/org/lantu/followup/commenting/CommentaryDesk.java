package org.lantu.followup.commenting;

import java.util.Collection;
import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.ReviewState;
import org.lantu.plan.Plan;

import org.springframework.stereotype.Service;

/**
 * What analysts and reviewers have before them of commentary on targets; one statement a
 * call.
 */
@Service
public class CommentaryDesk {

	private final CommentaryRows rows;

	CommentaryDesk(CommentaryRows rows) {
		this.rows = rows;
	}

	/** What is on its way in a person's scope, what waits longest first. */
	public List<CommentaryEntry> open(Person person) {
		return open(person.regions());
	}

	/** The same of some regions, whoever asks. */
	public List<CommentaryEntry> open(Collection<String> regions) {
		return this.rows.open(regions);
	}

	/**
	 * What waits for a reviewer, own entries (which another one has to decide on)
	 * included; nothing waits for anybody else.
	 */
	public List<CommentaryEntry> queue(Person reviewer) {
		return (reviewer.role() == Role.REVIEWER)
				? open(reviewer).stream().filter((entry) -> entry.state() == ReviewState.SUBMITTED).toList()
				: List.of();
	}

	/**
	 * All commentary on a target, what is on its way first, then the latest; nothing
	 * where the person may not write any.
	 */
	public List<CommentaryEntry> history(Person person, Plan plan, String target) {
		return person.mayEnter(plan.region()) ? this.rows.of(plan.code(), target) : List.of();
	}

}
