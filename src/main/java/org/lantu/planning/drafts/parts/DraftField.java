package org.lantu.planning.drafts.parts;

import java.text.Normalizer;
import java.util.Arrays;
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
public record DraftField(String name, Input input, boolean must, List<String> choices) {

	/** With which the arguments begin that say what is right. */
	private static final String RIGHT = "to_";

	private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

	/** Year, month and day, in the order and with the marks that leave no doubt. */
	private static final Pattern DAY = Pattern
		.compile("^(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})\\s*日?$");

	/** How something is typed. */
	public enum Input {

		LINE, TEXT, NUMBER, YEAR, DAY, FLAG, CHOICE, CHOICES, REGION, INDICATOR, PILLAR, SOURCE, PLAN, TARGET, MEASURE,
		DEPARTMENT, DEPARTMENTS;

		/** Whether line breaks are kept. */
		boolean manyLines() {
			return this == TEXT;
		}

		/** Whether several things may be chosen, which are joined by commas. */
		public boolean several() {
			return this == CHOICES || this == DEPARTMENTS;
		}

		/** Whether figures and marks of full width are meant as plain ones. */
		boolean plain() {
			return this == NUMBER || this == YEAR || this == DAY || this == DEPARTMENT || this == DEPARTMENTS;
		}

	}

	/** What was typed into it, as it is kept: numbers and days in plain figures. */
	public String read(String typed) {
		String text = text(typed, this.input.manyLines());
		if (this.input.plain()) {
			text = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		}
		if (this.input == Input.DAY) {
			return DAY.matcher(text)
				.replaceAll((day) -> "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)),
						Integer.valueOf(day.group(3))));
		}
		return (this.input == Input.NUMBER && GROUPED.matcher(text).matches()) ? text.replace(",", "") : text;
	}

	/** What it is called without the mark of what is right in a correction. */
	public String plainName() {
		return isRight() ? this.name.substring(RIGHT.length()) : this.name;
	}

	/** Whether it says what is right in the place of something that was wrong. */
	public boolean isRight() {
		return this.name.startsWith(RIGHT);
	}

	/** Whether this may be chosen; several things are joined by commas. */
	public boolean offers(String value) {
		return (this.input == Input.CHOICES) ? this.choices.containsAll(Arrays.asList(value.split(",")))
				: this.choices.contains(value);
	}

	/** A text without what cannot be seen. */
	public static String text(String typed, boolean manyLines) {
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

	public static DraftField must(String name, Input input) {
		return new DraftField(name, input, true, List.of());
	}

	public static DraftField may(String name, Input input) {
		return new DraftField(name, input, false, List.of());
	}

	static DraftField one(String name, boolean must, String... choices) {
		return new DraftField(name, Input.CHOICE, must, List.of(choices));
	}

	static DraftField some(String name, String... choices) {
		return new DraftField(name, Input.CHOICES, false, List.of(choices));
	}

}
