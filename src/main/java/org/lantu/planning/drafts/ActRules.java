package org.lantu.planning.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lantu.plan.Plan;
import org.lantu.planning.drafts.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;

/**
 * What may be wrong with an act that changes what is on file, as the seeding functions
 * refuse it.
 */
final class ActRules {

	/** What is not taken over where a target is revised and it is not said again. */
	private static final List<String> SAID_ANEW = List.of("stretch_value", "note");

	private final RowFaults row;

	private final DraftRow typed;

	private final OnFile onFile;

	private final Recorded recorded;

	ActRules(RowFaults row, OnFile onFile) {
		this.row = row;
		this.typed = row.row();
		this.onFile = onFile;
		this.recorded = onFile.subjects().of(row.row());
	}

	void apply() {
		switch (this.typed.part()) {
			case REVISION -> {
				promise();
				notBefore();
			}
			case CORRECTION -> {
				number();
				corrects();
				promise();
			}
			case SHARE_CORRECTION -> {
				number();
				corrects();
			}
			case SHARE -> {
				within();
				this.row.addIf(this.recorded.number() > 0, "region", "share.taken");
			}
			case SHARE_REVISION -> {
				this.row.addIf(this.row.has("target") && this.row.has("region") && this.recorded.number() == 0,
						"region", "share.none");
				notBefore();
			}
			case SOURCE_CORRECTION -> corrects();
			case FIGURE_CORRECTION -> {
				vintage();
				corrects();
			}
			case FIGURE_BASIS -> vintage();
			case BASIS -> basis();
			case BREAK -> this.row.addIf(this.recorded.number() > 0, "year", "break.taken");
			case RENAMING -> renaming();
			default -> {
				// its fields say it all
			}
		}
	}

	/** Whether the promise that it would be is one. */
	private void promise() {
		Plan plan = this.onFile.subjects().plans().get(this.typed.get("plan"));
		if (this.recorded.number() == 0 || plan == null || this.row.has("withdrawn")) {
			return;
		}
		RowFaults merged = new RowFaults(DraftRow.of(this.typed.key(), DraftPart.TARGET, merged()));
		new TargetRules(merged, this.onFile).apply(DraftRow.of(this.typed.key(), DraftPart.PLAN,
				Map.of("first_year", String.valueOf(plan.firstYear()), "last_year", String.valueOf(plan.lastYear()))));
		for (DraftField field : this.typed.part().fields(true)) {
			boolean said = this.row.has(field.name())
					|| field.plainName().equals("upper_value") && this.row.has(of(field, "comparison"));
			if (said && merged.faults().containsKey(field.plainName())
					&& this.typed.part().corrects() == field.isRight()) {
				this.row.faults().putIfAbsent(field.name(), merged.faults().get(field.plainName()));
			}
		}
	}

	/** The promise on file with what is said anew of it. */
	private Map<String, String> merged() {
		Map<String, String> merged = new LinkedHashMap<>(this.recorded.values());
		boolean corrects = this.typed.part().corrects();
		if (!corrects) {
			merged.keySet().removeAll(SAID_ANEW);
		}
		List.of(this.typed.get("without").split(",")).forEach(merged::remove);
		this.typed.part().fields(true).forEach((field) -> {
			if (field.isRight() == corrects && this.row.has(field.name())) {
				merged.put(field.plainName(), this.typed.get(field.name()));
			}
		});
		if (!corrects && !"BETWEEN".equals(merged.get("comparison")) && !this.row.has("upper_value")) {
			merged.remove("upper_value");
		}
		merged.put("against_direction", this.typed.get("against_direction"));
		return merged;
	}

	private static String of(DraftField field, String name) {
		return field.name().substring(0, field.name().length() - field.plainName().length()) + name;
	}

	private void notBefore() {
		String last = this.recorded.get("valid_from");
		String from = this.typed.get("valid_from");
		this.row.addIf(RowFaults.isDay(from) && from.compareTo(last) < 0, "valid_from", "valid_from.early", last);
	}

	private void number() {
		boolean share = this.typed.part() == DraftPart.SHARE_CORRECTION;
		boolean known = this.row.has("plan") && this.row.has("target") && (!share || this.row.has("region"));
		this.row.addIf(this.row.has("number") && !this.typed.get("number").matches("[1-9]\\d{0,3}"), "number",
				"number.whole");
		this.row.addIf(!this.row.has("number") && this.recorded.number() > 1, "number",
				share ? "number.missing.share" : "number.missing", String.valueOf(this.recorded.number()));
		this.row.addIf(known && this.row.has("number") && this.recorded.number() == 0, "number",
				share ? "number.none.share" : "number.none");
		this.row.addIf(share && known && !this.row.has("number") && this.recorded.number() == 0, "region",
				"share.none");
	}

	/** What is right, or that nothing is. */
	private void corrects() {
		List<DraftField> said = this.typed.part()
			.fields(true)
			.stream()
			.filter((field) -> this.row.has(field.name()) && (field.isRight() || field.name().equals("without")))
			.toList();
		if (this.row.has("withdrawn")) {
			this.row.addIf(!said.isEmpty(), "withdrawn", "withdrawn.replaced");
			return;
		}
		boolean nothing = said.stream()
			.allMatch((field) -> field.isRight()
					&& this.typed.get(field.name()).equals(this.recorded.get(field.plainName())));
		String first = this.typed.part() == DraftPart.SOURCE_CORRECTION ? "to_title" : "to_value";
		this.row.addIf(this.recorded.number() > 0 && nothing, first, "correction.nothing");
	}

	private void within() {
		Plan plan = this.onFile.subjects().plans().get(this.typed.get("plan"));
		if (plan != null && this.onFile.regions().containsKey(this.typed.get("region"))) {
			String parent = this.onFile.regions().get(this.typed.get("region")).parent();
			this.row.addIf(!plan.region().equals(parent), "region", "share.outside", plan.region());
		}
	}

	private void vintage() {
		boolean named = this.row.has("region") && this.row.has("indicator") && this.row.has("year");
		this.row.addIf(named && this.recorded.number() == 0, this.row.has("known_on") ? "known_on" : "year",
				"figure.none");
		this.row.addIf(this.recorded.number() > 1, "known_on", "figure.several",
				String.valueOf(this.recorded.number()));
	}

	private void basis() {
		this.row.addIf(this.recorded.number() > 0, "basis", "basis.taken");
		for (String reason : List.of("reason_zh", "reason_en")) {
			this.row.addIf(this.row.has("known_from") && !this.row.has(reason), reason, "basis.reason");
		}
	}

	private void renaming() {
		String successor = this.typed.get("successor");
		this.row.addIf(!successor.isEmpty() && successor.equals(this.typed.get("department")), "successor",
				"successor.same");
		boolean known = this.onFile.departments().contains(successor);
		for (String name : List.of("name_zh", "name_en")) {
			this.row.addIf(known && this.row.has(name), name, "successor.named");
			this.row.addIf(!known && !successor.isEmpty() && !this.row.has(name), name, "successor.nameless");
		}
	}

}
