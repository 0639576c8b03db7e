package org.lantu.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.effects.EffectLine;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.sources.SourceOffer;

/**
 * A sheet of figures of a region, to be filled in.
 *
 * @param sheet where its form goes and what it is about
 * @param key the form's own key
 * @param said what is said of the whole form
 * @param strip how many rows stand where
 * @param before the years before that stand beside each row
 * @param all what goes for all rows without their own
 * @param effects what the figures would do to verdicts
 */
record GridPage(EntryPlace place, About sheet, String key, Said said, List<Count> strip, List<String> before,
		List<Group> groups, ForAll all, List<EffectLine> effects) {

	/**
	 * As a parameter of an address, that only rows are shown of which something is due.
	 */
	static final String OWED = "owed-only";

	/** How many columns the table has. */
	public int columns() {
		return this.before.size() + 8;
	}

	/**
	 * What the sheet is about.
	 *
	 * @param kind what its rows are, as keys of messages end
	 * @param subject what they have in common
	 * @param action where its form goes
	 * @param checks where its script has it checked
	 * @param pastes where its script asks what would become of a block
	 */
	record About(String kind, String title, String subject, String action, String checks, String pastes) {

	}

	/**
	 * What is said of the whole form.
	 *
	 * @param notice what was done, or was not
	 * @param faults what is wrong, each with a link to its cell
	 * @param fitting how many rows could be kept without those that are wrong
	 */
	record Said(@Nullable Notice notice, List<Fault> faults, int fitting) {

	}

	/**
	 * What goes for all rows without their own.
	 *
	 * @param questions what is asked of several of them
	 * @param owedOnly whether rows of which nothing is due are hidden
	 * @param sources the sources to choose from
	 * @param added the source that is being added
	 */
	record ForAll(String source, String knownOn, List<Question> questions, boolean owedOnly, List<SourceOffer> sources,
			SourceFields added) {

	}

	/**
	 * Something that is asked of several rows, or was answered before in this round, to
	 * be answered once.
	 *
	 * @param name its field in the form
	 * @param text what is asked
	 * @param count of how many rows
	 * @param answer what was answered so far
	 * @param before when and of what the person answered it before; empty where not
	 */
	record Question(String name, String text, int count, String answer, String before) {

	}

	/**
	 * A sentence about the whole form.
	 *
	 * @param tone its class in the style sheet
	 * @param only the button that keeps the rows without faults, if there is one
	 */
	record Notice(String tone, String text, @Nullable String only) {

	}

	/**
	 * Something that is wrong.
	 *
	 * @param cell the id of the cell; empty where it is in none of them
	 */
	record Fault(String cell, String where, String text) {

	}

	/**
	 * How many rows stand somewhere.
	 */
	record Count(String state, int number, String word, String note) {

	}

	/**
	 * The rows of a theme.
	 *
	 * @param name empty where there is only one
	 */
	record Group(String name, List<GridLine> lines) {

	}

}
