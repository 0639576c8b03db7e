package org.lantu.planning.drafts;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a form: an argument of a seeding function.
 *
 * @param name the argument
 * @param input how it is typed
 * @param must whether it has to be given
 * @param choices what may be chosen, where that is always the same
 */
record DraftField(String name, Input input, boolean must, List<String> choices) {

	private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

	/** How something is typed. */
	enum Input {

		LINE, TEXT, NUMBER, YEAR, DAY, FLAG, CHOICE, REGION, INDICATOR, PILLAR, SOURCE, TARGET, MEASURE, DEPARTMENTS;

		/** Whether line breaks are kept. */
		boolean manyLines() {
			return this == TEXT;
		}

		/** Whether figures and marks of full width are meant as plain ones. */
		boolean plain() {
			return this == NUMBER || this == YEAR || this == DAY || this == DEPARTMENTS;
		}

	}

	/** What was typed into it, as it is kept: numbers and days in plain figures. */
	String read(String typed) {
		String text = text(typed, this.input.manyLines());
		if (this.input.plain()) {
			text = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		}
		return (this.input == Input.NUMBER && GROUPED.matcher(text).matches()) ? text.replace(",", "") : text;
	}

	/** A text without what cannot be seen. */
	static String text(String typed, boolean manyLines) {
		StringBuilder text = new StringBuilder();
		typed.replace("\r\n", "\n").codePoints().forEach((point) -> {
			if (point == '\n' || point == '\t') {
				text.append(manyLines ? (char) point : ' ');
			}
			else if (!Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE) {
				text.appendCodePoint(point);
			}
		});
		return text.toString().strip();
	}

	static DraftField must(String name, Input input) {
		return new DraftField(name, input, true, List.of());
	}

	static DraftField may(String name, Input input) {
		return new DraftField(name, input, false, List.of());
	}

	static DraftField one(String name, boolean must, String... choices) {
		return new DraftField(name, Input.CHOICE, must, List.of(choices));
	}

}
