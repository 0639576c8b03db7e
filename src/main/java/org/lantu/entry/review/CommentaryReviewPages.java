package org.lantu.entry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.entry.review.ReviewForm.Decided;
import org.lantu.entry.commentary.CommentaryWords;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.followup.commenting.TypedCommentary;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a reviewer which commentary on targets waits, beside the verdict that each target
 * has now.
 */
@Component
class CommentaryReviewPages {

	private final CommentaryDesk desk;

	private final Scoreboard scoreboard;

	private final Promises promises;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	CommentaryReviewPages(CommentaryDesk desk, Scoreboard scoreboard, Promises promises, People people,
			MessageSource messages, Clock clock) {
		this.desk = desk;
		this.scoreboard = scoreboard;
		this.promises = promises;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	Queue page(Person reviewer, Decided decided, Locale locale) {
		List<CommentaryEntry> queue = this.desk.queue(reviewer);
		CommentaryWords words = new CommentaryWords(this.messages, locale, this.clock.getZone(),
				this.people.names(queue.stream().map((entry) -> entry.hands().enteredBy()).distinct().toList()));
		Board board = this.scoreboard.ofPlans(queue.stream().map(CommentaryEntry::plan).distinct().toList(),
				Moment.asOf(LocalDate.now(this.clock)));
		return new Queue(UUID.randomUUID().toString(),
				decided.told((what, number) -> words.text("commentary.done." + what, number)),
				decided.refusals((fault) -> words.text(fault.finding())),
				queue.stream()
					.flatMap((entry) -> board.target(entry.plan(), entry.target())
						.map((judged) -> entry(entry, judged, reviewer, decided.form(), words))
						.stream())
					.toList(),
				(int) queue.stream().filter((entry) -> !entry.writtenBy(reviewer)).count(),
				decided.form().commonReason());
	}

	private Queue.Entry entry(CommentaryEntry entry, JudgedTarget judged, Person reviewer, ReviewForm form,
			CommentaryWords words) {
		String ref = entry.ref().text();
		TypedCommentary typed = entry.typed();
		Locale locale = words.locale();
		return new Queue.Entry("c" + entry.ref().id(), ref,
				new Queue.Target(judged.indicator().name().in(locale), this.promises.promise(judged, locale),
						judged.region().shortName().in(locale), "/plans/" + entry.plan() + "/targets/" + entry.target(),
						judged.verdict().glyph(), words.text(judged.verdict().key())),
				new Queue.Said(typed.cause(), typed.nextStep(), typed.due()), words.bound(entry.claim().verdict()),
				CommentedTargets.holds(entry.claim().verdict(), judged) ? null : words.text("commentary.review.turned"),
				words.facts(entry.hands().enteredBy(), entry.hands().enteredAt()),
				new ReviewPage.Choice(entry.writtenBy(reviewer), form.picked(ref), form.reasonOf(ref)));
	}

	/**
	 * What waits for a reviewer of commentary on targets, with what has just been decided
	 * or refused.
	 *
	 * @param key the form's own key
	 * @param done what has just been decided; empty for nothing
	 * @param refusals why nothing was decided; empty where nothing was refused
	 * @param decidable how many the reviewer may decide on
	 * @param reason what was written as the reason for several
	 */
	record Queue(String key, String done, List<String> refusals, List<Entry> entries, int decidable, String reason) {

		/**
		 * A commentary that waits.
		 *
		 * @param ref it and its version, as the form sends them
		 * @param bound for which verdict it was written
		 * @param turned says that the target has another verdict by now; {@code null}
		 * where it has not
		 */
		record Entry(String id, String ref, Target target, Said said, String bound, @Nullable String turned,
				String facts, ReviewPage.Choice choice) {

		}

		/** The target, and its verdict as it stands. */
		record Target(String name, String promise, String region, String href, String glyph, String word) {

		}

		/** What it says. */
		record Said(String cause, String nextStep, String due) {

		}

	}

}
