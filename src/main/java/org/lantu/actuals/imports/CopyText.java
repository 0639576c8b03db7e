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
				array(list);
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

	/** What is escaped in the array is escaped once more in the row. */
	private void array(List<?> list) {
		this.text.append('{');
		for (int at = 0; at < list.size(); at++) {
			this.text.append((at > 0) ? ",\"" : "\"");
			String text = list.get(at).toString();
			for (int place = 0; place < text.length(); place++) {
				char character = text.charAt(place);
				if (character == '\\' || character == '"') {
					this.text.append("\\\\");
				}
				escaped(character);
			}
			this.text.append('"');
		}
		this.text.append('}');
	}

	private void escaped(String value) {
		for (int at = 0; at < value.length(); at++) {
			escaped(value.charAt(at));
		}
	}

	private void escaped(char character) {
		switch (character) {
			case '\\' -> this.text.append("\\\\");
			case '\t' -> this.text.append("\\t");
			case '\n' -> this.text.append("\\n");
			case '\r' -> this.text.append("\\r");
			default -> this.text.append(character);
		}
	}

}
