package org.lantu.entry.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.followup.Commentaries;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.commentary.CommentedTargets;

import org.springframework.stereotype.Component;

/**
 * Finds the targets of a region that are missed or at risk today, with what is said of
 * them.
 */
@Component
class CommentaryLists {

	private final Scoreboard scoreboard;

	private final Commentaries commentaries;

	private final CommentaryDesk desk;

	private final Clock clock;

	CommentaryLists(Scoreboard scoreboard, Commentaries commentaries, CommentaryDesk desk, Clock clock) {
		this.scoreboard = scoreboard;
		this.commentaries = commentaries;
		this.desk = desk;
		this.clock = clock;
	}

	/**
	 * What was found.
	 *
	 * @param targets those, the worst first
	 * @param open what is on its way, by plan and target
	 */
	record Found(List<JudgedTarget> targets, CommentedTargets commented, Map<String, CommentaryEntry> open) {

		@Nullable CommentaryEntry open(JudgedTarget judged) {
			return this.open.get(judged.plan().code() + " " + judged.target().code());
		}

		/** The missed ones of which nobody says why. */
		int unexplained() {
			return this.commented.unexplained(this.targets).size();
		}

	}

	Found find(Person person, String region) {
		LocalDate today = LocalDate.now(this.clock);
		Board board = this.scoreboard.ofRegion(region, Moment.asOf(today)).announced();
		List<JudgedTarget> targets = board.targets()
			.stream()
			.filter((judged) -> CommentedTargets.shortfall(judged).isPresent())
			.sorted(Board.WORST_FIRST)
			.toList();
		List<String> plans = targets.stream().map((judged) -> judged.plan().code()).distinct().toList();
		return new Found(targets, new CommentedTargets(this.commentaries.of(plans), today),
				this.desk.open(person)
					.stream()
					.filter((entry) -> entry.region().equals(region))
					.collect(Collectors.toMap((entry) -> entry.plan() + " " + entry.target(), Function.identity())));
	}

}
