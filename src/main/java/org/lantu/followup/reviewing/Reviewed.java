package org.lantu.followup.reviewing;

import java.util.Map;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.LedgerEntry.Hands;

/**
 * Something that one person writes and another decides on, in any state, with who did
 * what.
 */
public interface Reviewed {

	RevisionRef ref();

	/** The code of the plan that it is about. */
	String plan();

	/** The measure's number or the target's code in that plan. */
	String part();

	/** The region whose people write it. */
	String region();

	ReviewState state();

	Hands hands();

	/** What the audit trail keeps of what it says. */
	Map<String, Object> details();

	/** Whether somebody had a hand in it. */
	default boolean writtenBy(Person person) {
		return hands().writtenBy().contains(person.login());
	}

}
