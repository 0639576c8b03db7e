package org.lantu.scoreboard.wording;

import java.util.Objects;

import org.lantu.plan.TargetRevision;
import org.lantu.progress.Kept;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/** Says what became of a revised target ({@code docs/domain.md} section 2.1). */
final class RevisedWords {

	private RevisedWords() {
	}

	/** How the promise as first made fared, where another one decides. */
	static String first(JudgedTarget target, Amounts amounts) {
		Kept kept = target.present().first();
		return (kept == null) ? ""
				: amounts.message("why.first", words(target, target.target().revisions().get(0), amounts),
						amounts.message(Verdict.of(kept).key() + ".sentence"));
	}

	/** A promise that was changed after the year due had ended decides nothing. */
	static String late(JudgedTarget target, Amounts amounts) {
		TargetRevision late = target.late().orElse(null);
		TargetRevision.Amendment amendment = (late != null) ? late.amendment() : null;
		if (late == null || amendment == null) {
			return "";
		}
		boolean eased = late.demand().easierThan(target.promise().demand());
		return amounts.message(eased ? "why.late.eased" : "why.late.changed", String.valueOf(target.lateSince()),
				words(target, target.promise(), amounts), words(target, late, amounts),
				Objects.requireNonNullElse(amendment.reason(), ""));
	}

	private static String words(JudgedTarget target, TargetRevision promise, Amounts amounts) {
		return Demands.words(promise.demand(), target.kind(), target.indicator(), amounts);
	}

}
