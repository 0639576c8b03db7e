package org.lantu.scoreboard.commentary;

import java.time.LocalDate;

import org.lantu.followup.Commentary;

/**
 * A commentary on a target, as the API tells it.
 *
 * @param target the target's code in its plan
 * @param verdict the verdict for which it was written, {@code MISSED} or {@code DANGER}
 * @param revision the number of the promise by which that was judged
 * @param asOf the day on which that verdict stood
 * @param edition the edition that said so
 * @param present whether the target still has that verdict
 * @param publicFrom the day on which it was published
 * @param duePrecision how much of the date by when is known
 */
public record CommentaryView(String plan, String target, String verdict, int revision, LocalDate asOf, long edition,
		boolean present, String cause, String nextStep, LocalDate dueOn, String duePrecision, LocalDate publicFrom) {

	static CommentaryView of(Commentary one, boolean present) {
		return new CommentaryView(one.plan(), one.target(), one.verdict().verdict().name(), one.verdict().promise(),
				one.verdict().asOf(), one.verdict().edition(), present, one.cause(), one.nextStep(), one.dueOn(),
				one.precision().name(), one.publishedOn());
	}

}
