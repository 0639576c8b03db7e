package org.lantu.planning.drafts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.CheckReport;
import org.lantu.planning.drafts.parts.DraftPart;

/**
 * The page of a draft.
 *
 * @param listed what its list tells of it
 * @param version the state on which the buttons are based
 * @param refused why the last act was not done; {@code null} where it was
 * @param faults in how many fields something is wrong
 * @param sections its parts
 * @param said its comments, in their order
 * @param typed a comment that was not kept
 * @param changes whether it is one of changes of what is on file
 * @param folder where plan files are put
 * @param taken whether its file was taken, so that it is a draft no longer
 */
record DraftPage(Listed listed, int version, @Nullable String refused, int faults, List<Section> sections,
		List<Said> said, String typed, boolean changes, String folder, boolean taken) {

	/** The plan that it became, or the empty text. */
	public String plan() {
		return (this.taken && !this.changes) ? this.listed.code() : "";
	}

	/** What may be added to a draft of changes, that of targets first. */
	public List<DraftPart> acts() {
		return Arrays.stream(DraftPart.values())
			.filter((part) -> part.isIn(true) && !part.isHead())
			.sorted(Comparator.comparing((part) -> !part.followsTarget()))
			.toList();
	}

	/** What kinds of targets there are. */
	public List<String> kinds() {
		return choices("kind");
	}

	/** How a value may be compared. */
	public List<String> comparisons() {
		return choices("comparison");
	}

	private static List<String> choices(String name) {
		return DraftPart.TARGET.fields(false)
			.stream()
			.filter((field) -> field.name().equals(name))
			.flatMap((field) -> field.choices().stream())
			.toList();
	}

	/**
	 * The list of drafts.
	 *
	 * @param refused why none was begun; {@code null} where nobody tried
	 * @param plans the codes of the plans on file
	 * @param typed a text that was not taken
	 */
	record Listing(List<Listed> drafts, @Nullable String refused, List<String> plans, String plan, String typed) {

	}

	/**
	 * A draft in its list.
	 *
	 * @param check what became of its last check, in words
	 */
	record Listed(long id, String title, String code, String begun, String changed, String check) {

	}

	/**
	 * A part of a draft.
	 *
	 * @param adds whether rows are added to it
	 */
	record Section(DraftPart part, boolean adds, List<Line> lines) {

		public boolean targets() {
			return this.part == DraftPart.TARGET;
		}

	}

	/**
	 * A row in one line.
	 *
	 * @param faults what is wrong, a sentence each
	 * @param remarks what may be a slip of the pen, a sentence each
	 * @param milestones whether milestones may be added to it
	 */
	record Line(String key, String text, List<String> faults, List<String> remarks, boolean fixed, boolean milestones) {

	}

	/** A comment. */
	record Said(String by, String at, String text) {

	}

	/**
	 * What a draft would change.
	 *
	 * @param refused the rows at which the run ended
	 * @param rows the rows of which there is something to say
	 */
	record Checked(long id, String title, CheckReport report, List<Line> refused, List<Line> rows) {

	}

}
