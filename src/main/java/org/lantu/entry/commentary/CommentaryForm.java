package org.lantu.entry.commentary;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.followup.commenting.TypedCommentary;

import org.springframework.util.MultiValueMap;

/**
 * The form with everything that stands in it, and what has become of it.
 *
 * @param key the form's own key, by which it counts once
 * @param faults what is wrong
 * @param notice what was done, or was not: the end of its key
 * {@code commentary.notice.…}; empty for nothing to say
 * @param done whether it was done
 */
record CommentaryForm(String key, TypedCommentary typed, List<Finding> faults, String notice, boolean done) {

	private static final TypedCommentary NOTHING = new TypedCommentary("", "", "", null);

	private static final List<String> NOTICES = List.of("saved", "submitted", "discarded", "taken-back");

	/** The form as it is first seen: what is on its way, and may be gone on with. */
	static CommentaryForm opened(@Nullable CommentaryEntry open, MultiValueMap<String, String> query) {
		String notice = Objects.requireNonNullElse(query.getFirst("notice"), "");
		return new CommentaryForm("", (open != null) ? open.typed() : NOTHING, List.of(),
				NOTICES.contains(notice) ? notice : "", false);
	}

	/** What came from the browser. */
	static CommentaryForm read(MultiValueMap<String, String> fields) {
		return new CommentaryForm(
				text(fields, "form"), new TypedCommentary(text(fields, "cause"), text(fields, "next"),
						text(fields, "due"), RevisionRef.read(text(fields, "seen")).orElse(null)),
				List.of(), "", false);
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.getFirst(name), "");
	}

	CommentaryForm done(String what) {
		return new CommentaryForm(this.key, this.typed, List.of(), what, true);
	}

	CommentaryForm refused(List<Finding> findings, String what) {
		return new CommentaryForm(this.key, this.typed, findings, "not-" + what, false);
	}

	/** A key for the form, to be sent once. */
	String newKey() {
		return UUID.randomUUID().toString();
	}

}
