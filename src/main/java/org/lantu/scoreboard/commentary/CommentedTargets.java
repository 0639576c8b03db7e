package org.lantu.scoreboard.commentary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Commentary;
import org.lantu.followup.Shortfall;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * What regions had published on their targets by a day, beside the verdicts of that day
 * (docs/domain.md, 1).
 *
 * @param byPlan the latest first
 */
public record CommentedTargets(Map<String, List<Commentary>> byPlan, LocalDate day) {

	/** All commentary on a target, the latest first. */
	public List<Commentary> of(JudgedTarget judged) {
		return this.byPlan.getOrDefault(judged.plan().code(), List.of())
			.stream()
			.filter((one) -> one.target().equals(judged.target().code()) && !one.publishedOn().isAfter(this.day))
			.toList();
	}

	/** The latest that speaks of the verdict that the target has. */
	public Optional<Commentary> present(JudgedTarget judged) {
		return of(judged).stream().filter((one) -> holds(one.verdict(), judged)).findFirst();
	}

	/** Those of some targets that are missed and of which nobody says why. */
	public List<JudgedTarget> unexplained(Collection<JudgedTarget> targets) {
		return targets.stream()
			.filter((judged) -> judged.verdict() == Verdict.MISSED && present(judged).isEmpty())
			.toList();
	}

	/** Whether a target has a verdict that its region explains. */
	public static Optional<Shortfall> shortfall(JudgedTarget judged) {
		return switch (judged.verdict()) {
			case MISSED -> Optional.of(Shortfall.MISSED);
			case DANGER -> Optional.of(Shortfall.DANGER);
			default -> Optional.empty();
		};
	}

	/**
	 * Whether a verdict is the one that a target has: it has not turned since, nor was it
	 * another promise that it was judged by.
	 */
	public static boolean holds(BoundVerdict verdict, JudgedTarget judged) {
		return shortfall(judged).filter((now) -> now == verdict.verdict()).isPresent()
				&& judged.promise().number() == verdict.promise()
				&& VerdictRun.last(judged.history()).began(verdict.asOf());
	}

}
