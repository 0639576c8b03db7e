package org.lantu.planning.drafts.parts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Has rows name others as these are called now, where a row was renamed, moved or taken
 * away.
 */
final class DraftReferences {

	private static final Map<DraftPart, String> NAMED_BY = Map.of(DraftPart.DOCUMENT, "source", DraftPart.PILLAR,
			"pillar", DraftPart.TARGET, "target", DraftPart.KEPT_CODE, "target", DraftPart.DEPARTMENT, "department",
			DraftPart.INDICATOR, "indicator", DraftPart.REGION, "region");

	/** By argument: what was called so, and how it is called now. */
	private final Map<String, Map<String, String>> renamed = new HashMap<>();

	private DraftReferences() {
	}

	/**
	 * The rows, in which references were brought up to date.
	 * @param before all rows as they were
	 * @param after all rows as they are, whose references are those of before
	 */
	static List<DraftRow> follow(List<DraftRow> before, List<DraftRow> after, int version) {
		DraftReferences references = new DraftReferences();
		Map<String, DraftRow> now = after.stream().collect(Collectors.toMap(DraftRow::key, (row) -> row));
		for (DraftRow was : before) {
			DraftRow is = now.get(was.key());
			if (is != null && after.stream().noneMatch((row) -> isCalledAlike(row, was))) {
				references.note(NAMED_BY.getOrDefault(was.part(), ""), was.name(), is.name());
			}
		}
		references.measures(before, after);
		return references.renamed.isEmpty() ? after
				: after.stream().map((row) -> references.followed(row, version)).toList();
	}

	private static boolean isCalledAlike(DraftRow row, DraftRow other) {
		return row.part() == other.part() && row.name().equals(other.name());
	}

	private void note(String argument, String was, String is) {
		if (!was.isEmpty() && !is.isEmpty() && !was.equals(is)) {
			this.renamed.computeIfAbsent(argument, (name) -> new HashMap<>()).put(was, is);
		}
	}

	/** Measures are named by their numbers; of one that is gone there is none. */
	private void measures(List<DraftRow> before, List<DraftRow> after) {
		List<String> were = keys(before);
		List<String> are = keys(after);
		for (int number = 1; number <= were.size(); number++) {
			int at = are.indexOf(were.get(number - 1)) + 1;
			if (at != number) {
				this.renamed.computeIfAbsent("measure", (name) -> new HashMap<>())
					.put(String.valueOf(number), (at > 0) ? String.valueOf(at) : "");
			}
		}
	}

	private static List<String> keys(List<DraftRow> rows) {
		return rows.stream().filter((row) -> row.part() == DraftPart.MEASURE).map(DraftRow::key).toList();
	}

	private DraftRow followed(DraftRow row, int version) {
		Map<String, String> arguments = new LinkedHashMap<>(row.call().arguments());
		arguments.replaceAll((argument, value) -> followed(
				(row.part() == DraftPart.REGION_END && argument.equals("successor")) ? "region" : argument, value));
		arguments.values().removeIf(String::isEmpty);
		return arguments.equals(row.call().arguments()) ? row : row.with(version, arguments);
	}

	private String followed(String argument, String value) {
		if (argument.equals("lead") || argument.equals("support")) {
			Map<String, String> codes = this.renamed.getOrDefault("department", Map.of());
			return codes.isEmpty() ? value
					: Arrays.stream(value.split("[,，、]"))
						.map(String::strip)
						.map((code) -> codes.getOrDefault(code, code))
						.collect(Collectors.joining(","));
		}
		return this.renamed.getOrDefault(argument, Map.of()).getOrDefault(value, value);
	}

}
