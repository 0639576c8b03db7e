package org.lantu.planning.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lantu.planning.drafts.DraftField.Input;
import org.lantu.progress.Comparison;
import org.lantu.progress.TargetKind;

/**
 * What a draft consists of, in the order of its file: for each seeding function the
 * arguments that it takes, in the order in which they are written.
 */
enum DraftPart {

	DOCUMENT("seed_source", DraftField.must("id", Input.LINE), DraftField.must("title", Input.LINE),
			DraftField.may("publisher", Input.LINE), DraftField.may("published_on", Input.DAY),
			DraftField.one("date_precision", false, "DAY", "MONTH", "YEAR"),
			DraftField.one("trust", true, "OFFICIAL", "NEWS", "SECONDARY", "COMPILED"),
			DraftField.may("url", Input.LINE)),

	PLAN("seed_plan", DraftField.must("code", Input.LINE), DraftField.must("region", Input.REGION),
			DraftField.one("kind", true, "FIVE_YEAR", "ANNUAL", "PROGRAMME", "LONG_TERM"),
			DraftField.must("first_year", Input.YEAR), DraftField.must("last_year", Input.YEAR),
			DraftField.must("title_zh", Input.LINE), DraftField.must("title_en", Input.LINE),
			DraftField.must("source", Input.SOURCE)),

	PILLAR("seed_pillar", DraftField.must("name_zh", Input.LINE), DraftField.must("name_en", Input.LINE)),

	TARGET("seed_target", DraftField.must("indicator", Input.INDICATOR), DraftField.must("year", Input.YEAR),
			DraftField.one("kind", true, names(TargetKind.values())), DraftField.may("pillar", Input.PILLAR),
			DraftField.one("comparison", true, names(Comparison.values())), DraftField.must("value", Input.NUMBER),
			DraftField.may("upper_value", Input.NUMBER), DraftField.may("stretch_value", Input.NUMBER),
			DraftField.may("about", Input.FLAG), DraftField.may("stretch", Input.FLAG),
			DraftField.one("nature", false, "EXPECTED", "BINDING"), DraftField.may("baseline_year", Input.YEAR),
			DraftField.may("baseline_value", Input.NUMBER), DraftField.must("source", Input.SOURCE),
			DraftField.must("quote", Input.TEXT), DraftField.may("note", Input.TEXT),
			DraftField.may("against_direction", Input.FLAG)),

	KEPT_CODE("keep_target_code", DraftField.must("target", Input.LINE), DraftField.must("code", Input.LINE)),

	REVISION("revise_target", DraftField.must("target", Input.TARGET),
			DraftField.one("comparison", false, names(Comparison.values())), DraftField.must("value", Input.NUMBER),
			DraftField.may("upper_value", Input.NUMBER), DraftField.may("stretch_value", Input.NUMBER),
			DraftField.one("about", false, "true", "false"), DraftField.one("stretch", false, "true", "false"),
			DraftField.one("nature", false, "EXPECTED", "BINDING"), DraftField.may("baseline_year", Input.YEAR),
			DraftField.may("baseline_value", Input.NUMBER), DraftField.must("source", Input.SOURCE),
			DraftField.must("quote", Input.TEXT), DraftField.may("note", Input.TEXT),
			DraftField.must("valid_from", Input.DAY), DraftField.must("reason", Input.TEXT),
			DraftField.must("legal_basis", Input.TEXT), DraftField.may("against_direction", Input.FLAG)),

	SHARE("share_target", DraftField.must("target", Input.TARGET), DraftField.must("region", Input.REGION),
			DraftField.one("shared_by", false, "AMOUNT", "VALUE"), DraftField.must("value", Input.NUMBER),
			DraftField.must("source", Input.SOURCE), DraftField.must("quote", Input.TEXT),
			DraftField.may("note", Input.TEXT)),

	SHARE_REVISION("revise_share", DraftField.must("target", Input.TARGET), DraftField.must("region", Input.REGION),
			DraftField.must("value", Input.NUMBER), DraftField.must("valid_from", Input.DAY),
			DraftField.must("reason", Input.TEXT), DraftField.must("legal_basis", Input.TEXT),
			DraftField.must("source", Input.SOURCE), DraftField.must("quote", Input.TEXT),
			DraftField.may("note", Input.TEXT)),

	MEASURE("seed_measure", DraftField.must("pillar", Input.PILLAR), DraftField.may("text_zh", Input.TEXT),
			DraftField.may("text_en", Input.TEXT), DraftField.may("text_zh_translated", Input.FLAG),
			DraftField.must("source", Input.SOURCE), DraftField.may("lead_agency", Input.LINE)),

	DEPARTMENT("seed_department", DraftField.must("code", Input.LINE), DraftField.must("region", Input.REGION),
			DraftField.must("name_zh", Input.LINE), DraftField.must("name_en", Input.LINE)),

	ANSWER("assign_departments", DraftField.may("target", Input.TARGET), DraftField.may("measure", Input.MEASURE),
			DraftField.may("lead", Input.DEPARTMENTS), DraftField.may("support", Input.DEPARTMENTS),
			DraftField.must("source", Input.SOURCE), DraftField.must("quote", Input.TEXT),
			DraftField.may("valid_from", Input.DAY));

	private final String function;

	private final List<DraftField> fields;

	DraftPart(String function, DraftField... fields) {
		this.function = function;
		this.fields = List.of(fields);
	}

	static Optional<DraftPart> of(String function) {
		return Arrays.stream(values()).filter((part) -> part.function.equals(function)).findFirst();
	}

	String function() {
		return this.function;
	}

	List<DraftField> fields() {
		return this.fields;
	}

	/** Under which heading it stands: what follows a target stands with it. */
	DraftPart section() {
		return followsTarget() ? TARGET : this;
	}

	/** Whether it speaks of the target above it. */
	boolean followsTarget() {
		return this == KEPT_CODE || this == REVISION || this == SHARE || this == SHARE_REVISION;
	}

	/** Whether it names the plan. */
	boolean ofPlan() {
		return this != DOCUMENT && this != PLAN && this != DEPARTMENT;
	}

	private static String[] names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
	}

}
