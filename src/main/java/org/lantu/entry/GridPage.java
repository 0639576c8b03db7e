package org.lantu.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.effects.EffectLine;

/**
 * The grid of a region and year.
 *
 * @param action where its form goes
 * @param key the form's own key
 * @param said what is said of the whole form
 * @param strip how many rows stand where
 * @param before the five years before
 * @param all what goes for all rows without their own
 * @param effects what the figures would do to verdicts
 */
record GridPage(EntryPlace place, String action, String key, Said said, List<Count> strip, List<String> before,
		List<Group> groups, ForAll all, List<EffectLine> effects) {

	/**
	 * As a parameter of an address, that only rows are shown of which something is due.
	 */
	static final String OWED = "&owed-only=on";

	/** Where the grid of a region and year is. */
	static String address(EntryScope scope) {
		return "/entry/figures?region=" + scope.region().code() + "&year=" + scope.year();
	}

	/** The same with only the rows of which something is due. */
	static String owed(EntryScope scope) {
		return address(scope) + OWED;
	}

	/** How many columns the table has. */
	public int columns() {
		return this.before.size() + 8;
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
	 * @param decimals why some have more decimals than usual
	 * @param owedOnly whether rows of which nothing is due are hidden
	 * @param sources the sources to choose from
	 * @param added the source that is being added
	 */
	record ForAll(String source, String knownOn, String decimals, boolean owedOnly, List<EntryPlace.Choice> sources,
			NewSource added) {

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
	 * The indicators of a theme.
	 */
	record Group(String name, List<GridLine> lines) {

	}

	/**
	 * A source that is being added.
	 */
	record NewSource(boolean open, String title, String publisher, String date, List<EntryPlace.Choice> trusts,
			String url, List<Fault> faults) {

		/** Whether something is wrong with a field, as its attribute says it. */
		public @Nullable String bad(String field) {
			return this.faults.stream().anyMatch((fault) -> fault.cell().equals(field)) ? "true" : null;
		}

	}

}
