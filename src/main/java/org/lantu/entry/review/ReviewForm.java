package org.lantu.entry.review;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.followup.reviewing.ReviewLedger;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a reviewer sent: which revisions, as they were seen, and whether they are to be
 * published or given back. One button decides on its own entry, another on those ticked.
 */
class ReviewForm {

	private static final String CHOSEN = "chosen";

	/** What no revision is: the ledger says that it knows none such. */
	private static final RevisionRef UNKNOWN = new RevisionRef(0, 0);

	private static final ReviewForm NONE = new ReviewForm(new LinkedMultiValueMap<>());

	private final MultiValueMap<String, String> parameters;

	ReviewForm(MultiValueMap<String, String> parameters) {
		this.parameters = parameters;
	}

	static ReviewForm none() {
		return NONE;
	}

	boolean publishes() {
		return this.parameters.containsKey("publish");
	}

	/** The revisions that are meant; none where no button or no box was chosen. */
	List<RevisionRef> revisions() {
		String button = button();
		if (button == null) {
			return List.of();
		}
		return button.equals(CHOSEN) ? picks().stream().map(ReviewForm::ref).distinct().toList() : List.of(ref(button));
	}

	/** Why they are given back. */
	String reason() {
		String button = button();
		return (button == null || button.equals(CHOSEN)) ? reason("") : reason("-" + button);
	}

	/** What was written as the reason for several. */
	String commonReason() {
		return reason("");
	}

	/** What was written as the reason for one. */
	String reasonOf(String ref) {
		return reason("-" + ref);
	}

	boolean picked(String ref) {
		return picks().contains(ref);
	}

	/**
	 * The key under which the ledger knows the act: the same for a double click, another
	 * one for another act from the same page.
	 */
	String key() {
		String key = Objects.requireNonNullElse(this.parameters.getFirst("key"), "");
		return key.isBlank() ? "" : key + (publishes() ? "-p" : "-r") + Integer.toHexString(revisions().hashCode());
	}

	private List<String> picks() {
		return this.parameters.getOrDefault("pick", List.of());
	}

	private @Nullable String button() {
		return this.parameters.getFirst(publishes() ? "publish" : "return");
	}

	private String reason(String suffix) {
		return Objects.requireNonNullElse(this.parameters.getFirst("reason" + suffix), "");
	}

	private static RevisionRef ref(String text) {
		return RevisionRef.read(text).orElse(UNKNOWN);
	}

	/** Has a ledger decide as the form says. */
	Decided decide(Person reviewer, ReviewLedger ledger) {
		ReviewOutcome outcome = publishes() ? ledger.publish(reviewer, key(), revisions())
				: ledger.giveBack(reviewer, key(), revisions(), reason());
		return outcome.done()
				? Decided.done((publishes() ? Decided.PUBLISHED : Decided.RETURNED) + "-" + revisions().size())
				: new Decided(this, outcome.faults(), "");
	}

	/**
	 * What a reviewer sent of what is written beside figures, and what has come of it.
	 *
	 * @param faults why nothing was decided
	 * @param done what was decided, and on how many; empty for nothing
	 */
	record Decided(ReviewForm form, List<Fault> faults, String done) {

		static final Decided NOTHING = done("");

		private static final String PUBLISHED = "published";

		private static final String RETURNED = "returned";

		private static final Pattern DONE = Pattern.compile("(" + PUBLISHED + "|" + RETURNED + ")-([1-9][0-9]{0,2})");

		static Decided done(String done) {
			return new Decided(NONE, List.of(), done);
		}

		List<Finding> findings() {
			return this.faults.stream().map(Fault::finding).toList();
		}

		/** What is said of it, by what was decided and the number; empty for nothing. */
		String told(BiFunction<String, Integer, String> words) {
			Matcher matcher = DONE.matcher(this.done);
			return matcher.matches() ? words.apply(matcher.group(1), Integer.parseInt(matcher.group(2))) : "";
		}

		/** Why nothing was decided, each reason once. */
		List<String> refusals(Function<Fault, String> words) {
			return this.faults.stream().map(words).distinct().toList();
		}

	}

}
