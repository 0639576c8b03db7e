package org.lantu.actuals.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of COPY.
 */
final class CopyText {

	private final StringBuilder text = new StringBuilder();

	/** Adds a row; {@code null} stays {@code null}, a list is an array of texts. */
	void row(@Nullable Object... values) {
		for (int at = 0; at < values.length; at++) {
			if (at > 0) {
				this.text.append('\t');
			}
			Object value = values[at];
			if (value == null) {
				this.text.append("\\N");
			}
			else if (value instanceof List<?> list) {
				escaped(array(list));
			}
			else {
				escaped(value.toString());
			}
		}
		this.text.append('\n');
	}

	String take() {
		String rows = this.text.toString();
		this.text.setLength(0);
		return rows;
	}

	int length() {
		return this.text.length();
	}

	private static String array(List<?> list) {
		StringBuilder array = new StringBuilder("{");
		for (Object each : list) {
			array.append((array.length() > 1) ? ",\"" : "\"")
				.append(each.toString().replace("\\", "\\\\").replace("\"", "\\\""))
				.append('"');
		}
		return array.append('}').toString();
	}

	private void escaped(String value) {
		for (int at = 0; at < value.length(); at++) {
			char character = value.charAt(at);
			switch (character) {
				case '\\' -> this.text.append("\\\\");
				case '\t' -> this.text.append("\\t");
				case '\n' -> this.text.append("\\n");
				case '\r' -> this.text.append("\\r");
				default -> this.text.append(character);
			}
		}
	}

}
