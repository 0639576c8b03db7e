package org.lantu.scoreboard.commentary;

import java.time.LocalDate;
import java.util.List;

import org.lantu.followup.Commentaries;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in flat records what regions say of their targets.
 */
@Service
@Transactional(readOnly = true)
public class CommentaryAnswers {

	private final Scoreboard scoreboard;

	private final Commentaries commentaries;

	CommentaryAnswers(Scoreboard scoreboard, Commentaries commentaries) {
		this.scoreboard = scoreboard;
		this.commentaries = commentaries;
	}

	/** What is published on the targets of a plan by a day, in its order. */
	public List<CommentaryView> commentary(String plan, LocalDate day) {
		CommentedTargets commented = new CommentedTargets(this.commentaries.of(List.of(plan)), day);
		return this.scoreboard.ofPlan(plan, Moment.asOf(day))
			.targets()
			.stream()
			.flatMap((judged) -> commented.of(judged)
				.stream()
				.map((one) -> CommentaryView.of(one, CommentedTargets.holds(one.verdict(), judged))))
			.toList();
	}

}
