package org.lantu.entry.commentary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a region says why a target is missed or at risk.
 *
 * @param notice what was done, or was not; empty for nothing to say
 * @param faults what is wrong, each with the field in which it is
 * @param form {@code null} while what is written waits for its review, and where there is
 * nothing to explain
 * @param said all commentary on the target, what is on its way first
 */
record CommentaryPage(About about, String notice, boolean refused, List<Fault> faults, @Nullable Form form,
		List<Line> said) {

	/**
	 * The target.
	 *
	 * @param verdict its verdict as it stands, and why
	 * @param action where the form goes
	 */
	record About(String region, String list, PlanLink plan, String name, String promise, String href, Judged verdict,
			String action) {

	}

	/** The plan. */
	record PlanLink(String title, @Nullable String lang, String href) {

	}

	/**
	 * The verdict as it stands.
	 *
	 * @param asked whether it is to be explained
	 */
	record Judged(String glyph, String word, boolean asked) {

	}

	/**
	 * Something that is wrong.
	 *
	 * @param field the id of the field; empty where it is in none of them
	 */
	record Fault(String field, String text) {

	}

	/**
	 * What stands in the form.
	 *
	 * @param seen what is gone on with; empty for a new one
	 */
	record Form(String key, String cause, String nextStep, String due, String seen) {

	}

	/**
	 * A commentary.
	 *
	 * @param ref it and its version, where it may be taken back; empty elsewhere
	 * @param key under which it is taken back
	 * @param present whether the target still has the verdict for which it was written
	 * @param decision the words of the reviewer who gave it back
	 */
	record Line(String code, String state, String ref, String key, String bound, boolean present, Words words,
			List<String> facts, @Nullable String decision) {

	}

	/** What it says; empty where that is not known yet. */
	record Words(String cause, String nextStep, String due) {

	}

	/** Whether something is wrong with a field, as its attribute says it. */
	public @Nullable String bad(String field) {
		return this.faults.stream().anyMatch((fault) -> fault.field().equals(field)) ? "true" : null;
	}

}
