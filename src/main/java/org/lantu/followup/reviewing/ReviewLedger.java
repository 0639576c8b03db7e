package org.lantu.followup.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedText;
import org.lantu.followup.reviewing.ReviewActs.Act;
import org.lantu.followup.reviewing.ReviewActs.Obstacle;

/**
 * What may be done with what was written before it is published, whatever it says.
 */
public abstract class ReviewLedger {

	private static final int LONGEST_REASON = 2000;

	private final String name;

	private final String auditedAs;

	private final Function<String, Object> published;

	private final ReviewedRows rows;

	private final ReviewActs acts;

	/**
	 * Does nothing yet.
	 * @param name how its acts begin, in requests and on the trail
	 * @param auditedAs the kind of subject that the trail names
	 * @param published what is told when something is published, by the login of who does
	 * it
	 */
	protected ReviewLedger(String name, String auditedAs, Function<String, Object> published, ReviewedRows rows,
			ReviewActs acts) {
		this.name = name;
		this.auditedAs = auditedAs;
		this.published = published;
		this.rows = rows;
		this.acts = acts;
	}

	/** Makes drafts again of what waits for its review. */
	public ReviewOutcome takeBack(Person person, String key, List<RevisionRef> some) {
		return once(person, key, "take-back", some, some.isEmpty(),
				() -> act(person, some, "taken-back", "",
						(seen, now) -> this.acts.obstacles().ofTakingBack(person, seen, now),
						(numbers) -> this.rows.pass(numbers, ReviewState.DRAFT)));
	}

	/** Throws drafts and what was returned away; the trail keeps what they were. */
	public ReviewOutcome discard(Person person, String key, List<RevisionRef> some) {
		return once(person, key, "discard", some, some.isEmpty(),
				() -> act(person, some, "discarded", "", this.acts.obstacles()::ofEditing, this.rows::delete));
	}

	/**
	 * Publishes what was submitted; visible to everybody at the next read.
	 * @param person a reviewer of the region who had no hand in it
	 */
	public ReviewOutcome publish(Person person, String key, List<RevisionRef> some) {
		return once(person, key, "publish", some, some.isEmpty(), () -> {
			ReviewOutcome outcome = decide(person, some, "published", ReviewState.PUBLISHED, null);
			if (outcome.done()) {
				this.acts.publish(this.published.apply(person.login()));
			}
			return outcome;
		});
	}

	/**
	 * Gives what was submitted back to those who entered it.
	 * @param reason what is to be done
	 */
	public ReviewOutcome giveBack(Person person, String key, List<RevisionRef> some, String reason) {
		Optional<Finding> unfit = reason.isBlank()
				? Optional.of(Finding.missing(Field.DECISION, "actuals.ledger.reason"))
				: TypedText.unfit(reason, LONGEST_REASON, Field.DECISION);
		return unfit.map(ReviewOutcome::refused)
			.orElseGet(() -> once(person, key, "return", List.of(some, reason), some.isEmpty(), () -> {
				ReviewOutcome outcome = decide(person, some, "returned", ReviewState.RETURNED, reason.strip());
				if (outcome.done()) {
					this.acts.publish(new ReviewPassed(this.name, ReviewState.RETURNED,
							some.stream().map(RevisionRef::id).distinct().toList(), person.login()));
				}
				return outcome;
			}));
	}

	/**
	 * Does something once for a form, in a transaction of its own.
	 * @param act as requests and refusals call it, behind the ledger's name
	 * @param content what it is done to; a form sent twice has the same
	 */
	protected ReviewOutcome once(Person person, String key, String act, List<?> content, boolean nothing,
			Supplier<ReviewOutcome> work) {
		return this.acts.once(person, key, this.name + "-" + act, content, nothing, work);
	}

	private ReviewOutcome decide(Person person, List<RevisionRef> some, String name, ReviewState state,
			@Nullable String reason) {
		return act(person, some, name, (reason != null) ? reason : "",
				(seen, now) -> this.acts.obstacles().ofDecision(person, seen, now),
				(numbers) -> this.rows.decide(numbers, state, person.login(), this.acts.now(), reason));
	}

	private ReviewOutcome act(Person person, List<RevisionRef> some, String name, String reason, Obstacle obstacle,
			Consumer<List<Long>> work) {
		return this.acts.act(person, some, this.rows,
				new Act(this.name + "-" + name, this.auditedAs, reason, obstacle, work));
	}

}
