package org.lantu.planning.drafts.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.progress.Comparison;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator.Direction;
import org.lantu.reference.Indicator.MeasureType;
import org.lantu.reference.Indicator;

/**
 * What may be wrong with a promise, as the seeding functions and the guards of the
 * database refuse it.
 */
public final class TargetRules {

	/** What is not taken over where a target is revised and it is not said again. */
	private static final List<String> SAID_ANEW = List.of("stretch_value", "note");

	private final RowFindings row;

	private final @Nullable Indicator indicator;

	private final @Nullable Kind kind;

	private final @Nullable Comparison comparison;

	TargetRules(RowFindings row, OnFile onFile) {
		this.row = row;
		this.indicator = onFile.indicators().get(row.row().get("indicator"));
		this.kind = kind(row.row());
		this.comparison = comparison(row.row());
	}

	/** The kind of a target; {@code null} where it says none that there is. */
	public static @Nullable Kind kind(DraftRow row) {
		for (TargetKind name : TargetKind.values()) {
			if (name.name().equals(row.get("kind"))) {
				return Kinds.of(name);
			}
		}
		return null;
	}

	public static @Nullable Comparison comparison(DraftRow row) {
		for (Comparison each : Comparison.values()) {
			if (each.name().equals(row.get("comparison"))) {
				return each;
			}
		}
		return null;
	}

	/** Which way the comparison points away from what is better. */
	public static boolean pointsAway(@Nullable Indicator indicator, @Nullable Comparison comparison) {
		return indicator != null && comparison != null && comparison != Comparison.BETWEEN
				&& comparison.upward() != (indicator.direction() == Direction.UP);
	}

	/**
	 * Whether the promise is one that an act would make of what stands, told at the
	 * fields of the act.
	 * @param recorded what stands
	 * @param head what the plan is
	 */
	static void ofAct(RowFindings act, Recorded recorded, OnFile onFile, DraftRow head) {
		DraftRow typed = act.row();
		if (recorded.number() == 0 || act.has("withdrawn")) {
			return;
		}
		RowFindings merged = new RowFindings(DraftRow.of(typed.key(), DraftPart.TARGET, merged(act, recorded)));
		new TargetRules(merged, onFile).apply(head);
		for (DraftField field : typed.part().fields(true)) {
			String name = field.plainName();
			boolean said = act.has(field.name()) || name.equals("upper_value") && act.has(beside(field, "comparison"));
			if (said && merged.faults().containsKey(name) && typed.part().corrects() == field.isRight()) {
				act.faults().putIfAbsent(field.name(), merged.faults().get(name));
			}
		}
		String yearless = typed.part().corrects() ? "to_baseline_value" : "baseline_value";
		if (act.has(yearless) && merged.faults().containsKey("baseline_year")) {
			act.faults().putIfAbsent(yearless, merged.faults().get("baseline_year"));
		}
	}

	/** The promise that stands with what is said anew of it. */
	private static Map<String, String> merged(RowFindings act, Recorded recorded) {
		Map<String, String> merged = new LinkedHashMap<>(recorded.values());
		DraftRow typed = act.row();
		boolean corrects = typed.part().corrects();
		if (!corrects) {
			merged.keySet().removeAll(SAID_ANEW);
		}
		List.of(typed.get("without").split(",")).forEach(merged::remove);
		typed.part().fields(true).forEach((field) -> {
			if (field.isRight() == corrects && act.has(field.name())) {
				merged.put(field.plainName(), typed.get(field.name()));
			}
		});
		if (!corrects && !"BETWEEN".equals(merged.get("comparison")) && !act.has("upper_value")) {
			merged.remove("upper_value");
		}
		merged.put("against_direction", typed.get("against_direction"));
		return merged;
	}

	/** The field of another argument, with the same mark of what is right. */
	private static String beside(DraftField field, String argument) {
		return field.name().substring(0, field.name().length() - field.plainName().length()) + argument;
	}

	void apply(DraftRow head) {
		years(new RowFindings(head));
		asked();
		values();
	}

	private void years(RowFindings head) {
		OptionalInt year = this.row.year("year");
		OptionalInt first = head.year("first_year");
		OptionalInt last = head.year("last_year");
		if (year.isPresent() && first.isPresent() && last.isPresent()) {
			this.row.addIf(year.getAsInt() < first.getAsInt() || year.getAsInt() > last.getAsInt(), "year",
					"year.outside", String.valueOf(first.getAsInt()), String.valueOf(last.getAsInt()));
		}
		OptionalInt base = this.row.year("baseline_year");
		this.row.addIf(year.isPresent() && base.isPresent() && base.getAsInt() >= year.getAsInt(), "baseline_year",
				"baseline.late", this.row.row().get("year"));
		this.row.addIf(this.row.has("baseline_value") && !this.row.has("baseline_year"), "baseline_year",
				"baseline.yearless");
	}

	/** What the indicator can be asked for. */
	private void asked() {
		if (this.indicator == null) {
			return;
		}
		MeasureType type = this.indicator.type();
		if (this.kind != null) {
			this.row.addIf(this.kind.sums() && type != MeasureType.FLOW, "kind", "kind.sums");
			this.row.addIf(this.kind.inPercent() && type != MeasureType.FLOW && type != MeasureType.STOCK, "kind",
					"kind.grows");
		}
		this.row.addIf(
				pointsAway(this.indicator, this.comparison) && !this.row.row().get("against_direction").equals("true"),
				"comparison", "comparison.away");
	}

	private void values() {
		BigDecimal value = this.row.number("value");
		BigDecimal upper = this.row.number("upper_value");
		boolean band = this.comparison == Comparison.BETWEEN;
		this.row.addIf(band && !this.row.has("upper_value"), "upper_value", "upper.missing");
		this.row.addIf(!band && this.comparison != null && this.row.has("upper_value"), "upper_value", "upper.alone");
		this.row.addIf(band && value != null && upper != null && upper.compareTo(value) <= 0, "upper_value",
				"upper.below", this.row.row().get("value"));
		stretched(value, band);
		if (this.kind != null && this.kind.direct()) {
			within("value");
			within("upper_value");
			within("stretch_value");
		}
		within("baseline_value");
	}

	private void stretched(@Nullable BigDecimal value, boolean band) {
		BigDecimal stretch = this.row.number("stretch_value");
		if (stretch == null || this.comparison == null) {
			return;
		}
		this.row.addIf(band, "stretch_value", "stretch.band");
		if (value != null && !band) {
			int way = stretch.compareTo(value);
			this.row.addIf(this.comparison.upward() ? way <= 0 : way >= 0, "stretch_value",
					this.comparison.upward() ? "stretch.below" : "stretch.above", this.row.row().get("value"));
		}
	}

	private void within(String field) {
		BigDecimal value = this.row.number(field);
		if (value == null || this.indicator == null) {
			return;
		}
		BigDecimal least = this.indicator.minimum();
		BigDecimal most = this.indicator.maximum();
		this.row.addIf(least != null && value.compareTo(least) < 0, field, "below", String.valueOf(least));
		this.row.addIf(most != null && value.compareTo(most) > 0, field, "above", String.valueOf(most));
	}

}
