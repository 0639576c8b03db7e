package org.lantu.scoreboard.wording;

import org.lantu.actuals.Revision;
import org.lantu.progress.Observation;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Says of figures that were worked out from others how that was done
 * ({@code docs/domain.md} section 2, "derived").
 */
final class DerivedWords {

	private DerivedWords() {
	}

	/** A sentence for each such figure that decides, or is the latest one. */
	static String sentences(Judgement judgement, Amounts amounts) {
		JudgedTarget target = judgement.target();
		StringBuilder sentences = new StringBuilder();
		if (target != null) {
			target.series()
				.counting(target.moment())
				.stream()
				.filter((revision) -> speaks(judgement, revision))
				.forEach(
						(revision) -> revision.formula()
							.ifPresent((formula) -> sentences.append(amounts.message("why.derived",
									Integer.toString(revision.year()),
									amounts.amount(Amounts.number(revision.value()), target.indicator()), formula))));
		}
		return sentences.toString();
	}

	private static boolean speaks(Judgement judgement, Revision revision) {
		if (judgement.assessment().actual() != null) {
			return judgement.assessment().inputs().stream().anyMatch((input) -> input.year() == revision.year());
		}
		Observation latest = judgement.latest();
		return latest != null && latest.year() == revision.year();
	}

}
