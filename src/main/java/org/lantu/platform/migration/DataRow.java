package org.lantu.platform.migration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link DataFile}, whose refusals name file, line, column and reason. It is
 * written by hand because binders of CSV to objects name the field of a bean and stop at
 * their own reason, while who mends a file needs the place in it and a reason in words of
 * the subject.
 */
public final class DataRow {

	private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

	private final String path;

	private final NamedCsvRecord fields;

	DataRow(String path, NamedCsvRecord fields) {
		this.path = path;
		this.fields = fields;
	}

	/**
	 * The text of a column.
	 * @param column the column's name
	 * @return the text as written, {@code null} where empty
	 */
	public @Nullable String text(String column) {
		String text = this.fields.findField(column).orElseThrow(() -> refusal(column, "the column is missing"));
		return text.isEmpty() ? null : text;
	}

	/**
	 * The text of a column that must not be empty.
	 * @param column the column's name
	 * @return the text as written
	 */
	public String required(String column) {
		String text = text(column);
		if (text == null) {
			throw refusal(column, "it is empty");
		}
		return text;
	}

	/**
	 * A code that must be known.
	 * @param column the column's name
	 * @param known the codes there are
	 * @return the code
	 */
	public String code(String column, Set<String> known) {
		String code = required(column);
		if (!known.contains(code)) {
			throw refusal(column, "'" + code + "' is unknown");
		}
		return code;
	}

	/**
	 * A number with its decimals as written.
	 * @param column the column's name
	 * @return the number, {@code null} where empty
	 */
	public @Nullable BigDecimal decimal(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		if (!DECIMAL.matcher(text).matches()) {
			throw refusal(column, "'" + text + "' is not a plain decimal number");
		}
		return new BigDecimal(text);
	}

	/**
	 * A whole number.
	 * @param column the column's name
	 * @return the number, {@code null} where empty
	 */
	public @Nullable Integer integer(String column) {
		String text = text(column);
		try {
			return (text != null) ? Integer.valueOf(text) : null;
		}
		catch (NumberFormatException ex) {
			throw refusal(column, "'" + text + "' is not a whole number");
		}
	}

	/**
	 * A day.
	 * @param column the column's name
	 * @return the day, {@code null} where empty
	 */
	public @Nullable LocalDate date(String column) {
		String text = text(column);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw refusal(column, "'" + text + "' is not a date like 2024-09-30");
		}
	}

	/**
	 * A flag.
	 * @param column the column's name
	 * @return true for {@code yes}, false where empty
	 */
	public boolean flag(String column) {
		String text = text(column);
		if (text != null && !text.equals("yes")) {
			throw refusal(column, "'" + text + "' is neither 'yes' nor empty");
		}
		return text != null;
	}

	IllegalArgumentException refusal(@Nullable String column, String reason) {
		return new IllegalArgumentException("%s, line %d%s: %s".formatted(this.path,
				this.fields.getStartingLineNumber(), (column != null) ? ", column " + column : "", reason));
	}

}
