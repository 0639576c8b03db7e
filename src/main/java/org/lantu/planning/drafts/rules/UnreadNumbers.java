package org.lantu.planning.drafts.rules;

import java.util.regex.Pattern;

import org.lantu.actuals.checks.reading.Reading;
import org.lantu.actuals.checks.reading.TypedNumber;
import org.lantu.planning.drafts.parts.DraftField;

/**
 * Says of what was typed as a number, and is none that a plan file takes, how it is
 * written there: by the reader of figures, which knows 万, 亿, units and bounding words.
 */
final class UnreadNumbers {

	private static final Pattern PERCENT = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?\\s*[%％]");

	private final RowFaults row;

	private final RowQuantity quantity;

	UnreadNumbers(RowFaults row, RowQuantity quantity) {
		this.row = row;
		this.quantity = quantity;
	}

	void explain(DraftField field) {
		String name = field.name();
		String typed = this.row.row().get(name);
		if (typed.isEmpty() || this.row.number(name) != null) {
			return;
		}
		if (this.quantity.inPercent(field.plainName())) {
			this.row.addIf(PERCENT.matcher(typed).matches(), name, "number.written", typed.replaceAll("[\\s%％]", ""));
			return;
		}
		Reading reading = TypedNumber.read(typed, this.quantity.indicator());
		if (reading instanceof Reading.Number number) {
			this.row.add(name, "number.written", number.value().toPlainString());
		}
		else if (reading instanceof Reading.Refused refused && refused.reason().equals("range")) {
			boolean bands = this.row.row()
				.part()
				.fields(true)
				.stream()
				.anyMatch((each) -> each.plainName().equals("upper_value"));
			this.row.add(name, bands ? "number.range" : "number");
		}
	}

}
