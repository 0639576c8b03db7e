package org.lantu.entry.commentary;

import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.followup.BoundVerdict;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.commentary.CommentedTargets;

/**
 * A target of which something may be said, as it is judged today.
 *
 * @param edition the edition that says so
 */
record CommentarySubject(JudgedTarget judged, long edition) {

	/** Whether there is something to explain. */
	boolean asked() {
		return CommentedTargets.shortfall(this.judged).isPresent();
	}

	/** The verdict to which what is written now is bound. */
	BoundVerdict verdict() {
		return new BoundVerdict(CommentedTargets.shortfall(this.judged).orElseThrow(), this.judged.promise().number(),
				this.judged.moment().asOf(), this.edition);
	}

	/** Why nothing is taken where there is nothing to explain. */
	Finding nothingToExplain(CommentaryWords words) {
		return Finding.hard(Field.ENTRY, "commentary.nothing", words.word(this.judged.verdict()));
	}

	/** Where it is written. */
	String address() {
		return address(this.judged);
	}

	static String address(JudgedTarget judged) {
		return "/entry/plans/" + judged.plan().code() + "/targets/" + judged.target().code() + "/commentary";
	}

	/** Where everybody reads of the target. */
	static String page(JudgedTarget judged) {
		return "/plans/" + judged.plan().code() + "/targets/" + judged.target().code();
	}

}
