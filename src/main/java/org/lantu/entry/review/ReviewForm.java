package org.lantu.entry.review;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.RevisionRef;

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

}
