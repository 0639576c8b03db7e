package org.lantu.planning.drafts.rules;

import java.util.Set;
import java.util.regex.Pattern;

import org.lantu.actuals.checks.reading.Reading;
import org.lantu.actuals.checks.reading.TypedNumber;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.progress.Bound;

/**
 * Says of what was typed as a number, and is none that a plan file takes, how it is
 * written there: by the reader of figures, which knows 万, 亿, units and bounding words.
 */
final class UnreadNumbers {

	private static final Pattern PERCENT = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?\\s*[%％]");

	/** 1.26万 was rounded by whoever wrote it, and says so by nothing else. */
	private static final Pattern ROUNDED = Pattern.compile("[\\d.,]+\\s*[百千万亿]+[^左上余多]*");

	private static final Pattern TWO = Pattern.compile("[\\d.,]+\\s*%?\\s*[-–—~～至到]\\s*[\\d.,]+\\s*%?");

	/** Why the reader of figures refuses a number in another unit. */
	private static final Set<String> OTHER_UNITS = Set.of("scale", "scale-unclear", "percent", "per-mille", "currency",
			"rank");

	private final RowFindings row;

	private final RowQuantity quantity;

	UnreadNumbers(RowFindings row, RowQuantity quantity) {
		this.row = row;
		this.quantity = quantity;
	}

	void explain(DraftField field) {
		String name = field.name();
		String typed = this.row.row().get(name);
		if (!RowQuantity.measures(field) || typed.isEmpty() || this.row.number(name) != null) {
			return;
		}
		if (this.quantity.inPercent(field.plainName())) {
			this.row.addIf(PERCENT.matcher(typed).matches(), name, "number.written", typed.replaceAll("[\\s%％]", ""));
			return;
		}
		boolean promised = field.plainName().equals("value") && bands();
		Reading reading = TypedNumber.read(typed, this.quantity.indicator());
		if (reading instanceof Reading.Number number) {
			boolean rounded = number.bound() == Bound.APPROXIMATE && ROUNDED.matcher(typed).matches();
			this.row.add(name, (promised && number.bound() != null && !rounded) ? "number.bound" : "number.written",
					number.value().toPlainString());
		}
		else if (reading instanceof Reading.Refused refused) {
			boolean range = refused.reason().equals("range") || TWO.matcher(typed).matches();
			this.row.addIf(promised && range, name, "number.range");
			this.row.addIf(OTHER_UNITS.contains(refused.reason()), name, "number.unit");
		}
	}

	/** Whether the row may promise a band, and something about a number. */
	private boolean bands() {
		return this.row.row().part().fields(true).stream().anyMatch((each) -> each.plainName().equals("upper_value"));
	}

}
