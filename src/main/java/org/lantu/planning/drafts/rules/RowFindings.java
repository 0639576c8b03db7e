package org.lantu.planning.drafts.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftRow;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What was found in the fields of a row, the first fault and the first remark of each;
 * and its values as what they mean, where they can be read.
 */
final class RowFindings {

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");

	private static final List<String> FLAGS = List.of("true", "false");

	private final DraftRow row;

	private final Map<String, MessageSourceResolvable> faults = new LinkedHashMap<>();

	private final Map<String, MessageSourceResolvable> remarks = new LinkedHashMap<>();

	RowFindings(DraftRow row) {
		this.row = row;
	}

	DraftRow row() {
		return this.row;
	}

	Map<String, MessageSourceResolvable> faults() {
		return this.faults;
	}

	Map<String, MessageSourceResolvable> remarks() {
		return this.remarks;
	}

	/** Says of what would be taken that it may be a slip of the pen. */
	void remarkIf(boolean strange, String field, String key, Object... arguments) {
		if (strange) {
			this.remarks.putIfAbsent(field,
					new DefaultMessageSourceResolvable(new String[] { "draft.remark." + key }, arguments));
		}
	}

	void add(String field, String key, Object... arguments) {
		this.faults.putIfAbsent(field,
				new DefaultMessageSourceResolvable(new String[] { "draft.fault." + key }, arguments));
	}

	void addIf(boolean wrong, String field, String key, Object... arguments) {
		if (wrong) {
			add(field, key, arguments);
		}
	}

	boolean has(String field) {
		return !this.row.get(field).isEmpty();
	}

	@Nullable BigDecimal number(String field) {
		return Optional.of(this.row.get(field))
			.filter((text) -> NUMBER.matcher(text).matches())
			.map(BigDecimal::new)
			.orElse(null);
	}

	/** Which years a plan may have is the database's to say. */
	OptionalInt year(String field) {
		String text = this.row.get(field);
		return text.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
	}

	static boolean isDay(String text) {
		try {
			return text.length() == LocalDate.parse(text).toString().length();
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	/** Whether it counts from a day before another; not where either is not known. */
	boolean countsBefore(String day) {
		String from = this.row.get("valid_from");
		return isDay(from) && isDay(day) && from.compareTo(day) < 0;
	}

	/** An address is one that a browser opens. */
	void address(String field) {
		addIf(has(field) && !this.row.get(field).matches("https?://\\S+"), field, "url");
	}

	/** What of a value can be said by the kind of its field alone. */
	void read(DraftField field) {
		String name = field.name();
		String value = this.row.get(name);
		if (value.isEmpty()) {
			addIf(field.must(), name, "missing");
			return;
		}
		switch (field.input()) {
			case NUMBER -> addIf(number(name) == null, name, "number");
			case YEAR -> addIf(year(name).isEmpty(), name, "year");
			case DAY -> addIf(!isDay(value), name, "day");
			case CHOICE, CHOICES -> addIf(!field.offers(value), name, "choice", String.join("、", field.choices()));
			case FLAG -> addIf(!FLAGS.contains(value), name, "choice", String.join("、", FLAGS));
			default -> {
				// what else may be wrong takes more than the field
			}
		}
	}

}
