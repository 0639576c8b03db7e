package org.lantu.dashboard.corrections;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.translation.TranslatedText;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Link;
import org.lantu.scoreboard.Verdict;

/**
 * What this portal had copied wrongly, the newest first.
 *
 * @param lead how many of what is chosen
 * @param caption which of them are in the table
 * @param file all that are chosen, without an ending
 */
record CorrectionsPage(String lead, String caption, List<Row> rows, Form form, Pager pager, Address file) {

	/**
	 * A correction.
	 *
	 * @param day on which it was made
	 * @param edition the number of the edition that it came with
	 * @param withdrawn whether nothing took its place
	 */
	record Row(Link subject, String day, String edition, boolean withdrawn, List<Field> fields, String reason,
			List<Touched> touched) {

	}

	/**
	 * What is different now.
	 *
	 * @param was {@code null} where it was empty
	 * @param now {@code null} where it is empty
	 */
	record Field(String name, @Nullable TranslatedText was, @Nullable TranslatedText now) {

	}

	/** A verdict that it touched. */
	record Touched(Link target, State was, State now) {

	}

	/** A verdict with its shape. */
	record State(String glyph, String text) {

		static State of(Verdict verdict, String text) {
			return new State(verdict.glyph(), text);
		}

	}

	/** The filters. */
	record Form(List<Choice> regions, List<Choice> indicators, List<Choice> subjects) {

	}

}
