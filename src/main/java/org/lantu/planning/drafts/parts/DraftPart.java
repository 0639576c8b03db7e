package org.lantu.planning.drafts.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.planning.drafts.parts.DraftField.Input;
import org.lantu.progress.Comparison;
import org.lantu.progress.TargetKind;

/**
 * What a draft consists of, in the order of its file: for each seeding function the
 * arguments that it takes, in the order in which they are written. A draft of a plan and
 * one of changes share most of them; of what the latter has to name the plan.
 */
public enum DraftPart {

	CHANGES("changes", DraftField.must("code", Input.LINE), DraftField.may("title_zh", Input.LINE),
			DraftField.may("title_en", Input.LINE)),

	DOCUMENT("seed_source", DraftField.must("id", Input.LINE), DraftField.must("title", Input.LINE),
			DraftField.may("publisher", Input.LINE), DraftField.may("published_on", Input.DAY),
			DraftField.one("date_precision", false, "DAY", "MONTH", "YEAR"),
			DraftField.one("trust", true, "OFFICIAL", "NEWS", "SECONDARY", "COMPILED"),
			DraftField.may("url", Input.LINE)),

	SOURCE_CORRECTION("correct_source", DraftField.must("id", Input.SOURCE), DraftField.may("to_title", Input.LINE),
			DraftField.may("to_publisher", Input.LINE), DraftField.may("to_published_on", Input.DAY),
			DraftField.one("to_date_precision", false, "DAY", "MONTH", "YEAR"),
			DraftField.one("to_trust", false, "OFFICIAL", "NEWS", "SECONDARY", "COMPILED"),
			DraftField.may("to_url", Input.LINE), DraftField.must("reason_zh", Input.TEXT),
			DraftField.must("reason_en", Input.TEXT)),

	INDICATOR("add_indicator", DraftField.must("code", Input.LINE), DraftField.must("name_zh", Input.LINE),
			DraftField.must("name_en", Input.LINE), DraftField.must("unit_zh", Input.LINE),
			DraftField.must("unit_en", Input.LINE), DraftField.must("decimals", Input.NUMBER),
			DraftField.one("measure_type", true, "FLOW", "STOCK", "RATIO", "RANK"),
			DraftField.one("direction", true, "UP", "DOWN"),
			DraftField.one("aggregation", true, "SUM", "RATIO", "NONE"),
			DraftField.one("theme", true, "input", "enterprise", "transfer", "output", "platform", "talent", "context"),
			DraftField.may("min_value", Input.NUMBER), DraftField.may("max_value", Input.NUMBER),
			DraftField.may("yoy_warn_percent", Input.NUMBER), DraftField.may("definition_zh", Input.TEXT),
			DraftField.may("definition_en", Input.TEXT), DraftField.may("growth_indicator", Input.INDICATOR)),

	REGION("add_region", DraftField.must("code", Input.LINE), DraftField.must("parent", Input.REGION),
			DraftField.must("name_zh", Input.LINE), DraftField.must("name_en", Input.LINE),
			DraftField.may("short_zh", Input.LINE), DraftField.may("short_en", Input.LINE),
			DraftField.may("first_year", Input.YEAR)),

	BASIS("seed_basis", DraftField.must("indicator", Input.INDICATOR), DraftField.must("basis", Input.LINE),
			DraftField.may("known_from", Input.DAY), DraftField.must("name_zh", Input.LINE),
			DraftField.must("name_en", Input.LINE), DraftField.may("reason_zh", Input.TEXT),
			DraftField.may("reason_en", Input.TEXT)),

	BREAK("seed_series_break", DraftField.must("indicator", Input.INDICATOR), DraftField.may("region", Input.REGION),
			DraftField.must("year", Input.YEAR), DraftField.must("reason_zh", Input.TEXT),
			DraftField.must("reason_en", Input.TEXT), DraftField.may("source", Input.SOURCE)),

	FIGURE_CORRECTION("correct_figure", DraftField.must("region", Input.REGION),
			DraftField.must("indicator", Input.INDICATOR), DraftField.must("year", Input.YEAR),
			DraftField.may("known_on", Input.DAY), DraftField.may("source", Input.SOURCE),
			DraftField.may("withdrawn", Input.FLAG), DraftField.may("to_value", Input.NUMBER),
			DraftField.one("to_bound", false, "EXACT", "APPROXIMATE", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN"),
			DraftField.one("to_obs_status", false, "A", "P", "E"), DraftField.may("to_known_on", Input.DAY),
			DraftField.one("to_date_precision", false, "DAY", "MONTH", "YEAR"),
			DraftField.one("to_revised", false, "true", "false"), DraftField.may("to_source", Input.SOURCE),
			DraftField.may("to_quote", Input.TEXT), DraftField.may("to_note", Input.TEXT),
			DraftField.may("to_region", Input.REGION), DraftField.may("to_indicator", Input.INDICATOR),
			DraftField.may("to_year", Input.YEAR), DraftField.some("without", "note"),
			DraftField.must("reason_zh", Input.TEXT), DraftField.must("reason_en", Input.TEXT)),

	FIGURE_BASIS("set_basis", DraftField.must("region", Input.REGION), DraftField.must("indicator", Input.INDICATOR),
			DraftField.must("year", Input.YEAR), DraftField.may("known_on", Input.DAY),
			DraftField.may("source", Input.SOURCE), DraftField.must("basis", Input.LINE),
			DraftField.must("reason_zh", Input.TEXT), DraftField.must("reason_en", Input.TEXT)),

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

	CORRECTION("correct_target", DraftField.must("target", Input.TARGET), DraftField.may("number", Input.NUMBER),
			DraftField.may("withdrawn", Input.FLAG), DraftField.one("to_comparison", false, names(Comparison.values())),
			DraftField.may("to_value", Input.NUMBER), DraftField.may("to_upper_value", Input.NUMBER),
			DraftField.may("to_stretch_value", Input.NUMBER), DraftField.one("to_about", false, "true", "false"),
			DraftField.one("to_stretch", false, "true", "false"),
			DraftField.one("to_nature", false, "EXPECTED", "BINDING"), DraftField.may("to_baseline_year", Input.YEAR),
			DraftField.may("to_baseline_value", Input.NUMBER), DraftField.may("to_source", Input.SOURCE),
			DraftField.may("to_quote", Input.TEXT), DraftField.may("to_note", Input.TEXT),
			DraftField.may("to_valid_from", Input.DAY), DraftField.may("to_reason", Input.TEXT),
			DraftField.may("to_legal_basis", Input.TEXT), DraftField.may("to_indicator", Input.INDICATOR),
			DraftField.may("to_year", Input.YEAR), DraftField.one("to_kind", false, names(TargetKind.values())),
			DraftField.some("without", "upper_value", "stretch_value", "baseline_year", "baseline_value", "note"),
			DraftField.must("reason_zh", Input.TEXT), DraftField.must("reason_en", Input.TEXT),
			DraftField.may("against_direction", Input.FLAG)),

	REVISION("revise_target", DraftField.must("target", Input.TARGET),
			DraftField.one("comparison", false, names(Comparison.values())), DraftField.must("value", Input.NUMBER),
			DraftField.may("upper_value", Input.NUMBER), DraftField.may("stretch_value", Input.NUMBER),
			DraftField.one("about", false, "true", "false"), DraftField.one("stretch", false, "true", "false"),
			DraftField.one("nature", false, "EXPECTED", "BINDING"), DraftField.may("baseline_year", Input.YEAR),
			DraftField.may("baseline_value", Input.NUMBER), DraftField.must("source", Input.SOURCE),
			DraftField.must("quote", Input.TEXT), DraftField.may("note", Input.TEXT),
			DraftField.must("valid_from", Input.DAY), DraftField.must("reason", Input.TEXT),
			DraftField.must("legal_basis", Input.TEXT), DraftField.may("against_direction", Input.FLAG)),

	SHARE_CORRECTION("correct_share", DraftField.must("target", Input.TARGET), DraftField.must("region", Input.REGION),
			DraftField.may("number", Input.NUMBER), DraftField.may("withdrawn", Input.FLAG),
			DraftField.may("to_value", Input.NUMBER), DraftField.one("to_shared_by", false, "AMOUNT", "VALUE"),
			DraftField.may("to_source", Input.SOURCE), DraftField.may("to_quote", Input.TEXT),
			DraftField.may("to_note", Input.TEXT), DraftField.may("to_valid_from", Input.DAY),
			DraftField.may("to_reason", Input.TEXT), DraftField.may("to_legal_basis", Input.TEXT),
			DraftField.may("to_region", Input.REGION), DraftField.some("without", "note"),
			DraftField.must("reason_zh", Input.TEXT), DraftField.must("reason_en", Input.TEXT)),

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

	RENAMING("rename_department", DraftField.must("department", Input.DEPARTMENT),
			DraftField.must("successor", Input.LINE), DraftField.must("since", Input.DAY),
			DraftField.may("name_zh", Input.LINE), DraftField.may("name_en", Input.LINE),
			DraftField.must("source", Input.SOURCE), DraftField.must("quote", Input.TEXT)),

	ANSWER("assign_departments", DraftField.may("target", Input.TARGET), DraftField.may("measure", Input.MEASURE),
			DraftField.may("lead", Input.DEPARTMENTS), DraftField.may("support", Input.DEPARTMENTS),
			DraftField.must("source", Input.SOURCE), DraftField.must("quote", Input.TEXT),
			DraftField.may("valid_from", Input.DAY)),

	/** Behind all that withdraws or corrects what would reach beyond its last year. */
	REGION_END("end_region", DraftField.must("region", Input.REGION), DraftField.must("last_year", Input.YEAR),
			DraftField.may("successor", Input.REGION), DraftField.must("reason_zh", Input.TEXT),
			DraftField.must("reason_en", Input.TEXT), DraftField.must("source", Input.SOURCE));

	private static final DraftField WHICH_PLAN = DraftField.must("plan", Input.PLAN);

	private static final Set<DraftPart> ONLY_OF_PLANS = EnumSet.of(PLAN, PILLAR, TARGET, KEPT_CODE, MEASURE);

	private static final Set<DraftPart> ONLY_OF_CHANGES = EnumSet.of(CHANGES, SOURCE_CORRECTION, INDICATOR, REGION,
			BASIS, BREAK, FIGURE_CORRECTION, FIGURE_BASIS, CORRECTION, SHARE_CORRECTION, RENAMING, REGION_END);

	private static final Set<DraftPart> NAMING_NO_PLAN = EnumSet.of(DOCUMENT, PLAN, DEPARTMENT, CHANGES,
			SOURCE_CORRECTION, INDICATOR, REGION, BASIS, BREAK, FIGURE_CORRECTION, FIGURE_BASIS, RENAMING, REGION_END);

	private final String function;

	private final List<DraftField> fields;

	DraftPart(String function, DraftField... fields) {
		this.function = function;
		this.fields = List.of(fields);
	}

	public static Optional<DraftPart> of(String function) {
		return Arrays.stream(values()).filter((part) -> part.function.equals(function)).findFirst();
	}

	public String function() {
		return this.function;
	}

	/**
	 * Its fields.
	 * @param changes whether it stands in a draft of changes
	 */
	public List<DraftField> fields(boolean changes) {
		return (changes && ofPlan()) ? Stream.concat(Stream.of(WHICH_PLAN), this.fields.stream()).toList()
				: this.fields;
	}

	/** Whether it may stand in a draft of changes, or else in one of a plan. */
	public boolean isIn(boolean changes) {
		return !(changes ? ONLY_OF_PLANS : ONLY_OF_CHANGES).contains(this);
	}

	/** Whether it says what the draft is; every draft has it once. */
	public boolean isHead() {
		return this == PLAN || this == CHANGES;
	}

	/** Under which heading it stands: what follows a target stands with it. */
	public DraftPart section() {
		return followsTarget() ? TARGET : this;
	}

	/** Whether it speaks of the target above it. */
	public boolean followsTarget() {
		return this == KEPT_CODE || this == CORRECTION || this == REVISION || this == SHARE_CORRECTION || this == SHARE
				|| this == SHARE_REVISION;
	}

	/** Whether it speaks of what a region is given of a target. */
	public boolean isShare() {
		return this == SHARE || this == SHARE_REVISION || this == SHARE_CORRECTION;
	}

	/** Whether departments are named in it. */
	public boolean namesDepartments() {
		return this == ANSWER || this == RENAMING;
	}

	/** Whether it corrects what had been copied wrongly. */
	public boolean corrects() {
		return this == SOURCE_CORRECTION || this == FIGURE_CORRECTION || this == CORRECTION || this == SHARE_CORRECTION;
	}

	/** Whether it names the plan. */
	public boolean ofPlan() {
		return !NAMING_NO_PLAN.contains(this);
	}

	private static String[] names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
	}

}
