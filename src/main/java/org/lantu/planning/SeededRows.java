package org.lantu.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows that plan files would write.
 *
 * @param tables by table, each row by its columns
 */
record SeededRows(Map<String, List<Map<String, Object>>> tables) {

	/** What verdicts of plans may rest on that are named nowhere in the files. */
	private static final Set<String> FAR_REACHING = Set.of("figure_revision", "basis", "figure_basis", "series_break",
			"indicator", "region");

	private static final TypeReference<Map<String, List<Map<String, Object>>>> TABLES = new TypeReference<>() {
	};

	static SeededRows of(String json, JsonMapper mapper) {
		// a value keeps its decimals
		return new SeededRows(
				mapper.readerFor(TABLES).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readValue(json));
	}

	List<Map<String, Object>> of(String table) {
		return this.tables.getOrDefault(table, List.of());
	}

	/** What stands in a column of the rows of a table. */
	Set<String> column(String table, String column) {
		return of(table).stream()
			.map((row) -> row.get(column))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The corrections of a kind. */
	Stream<Map<String, Object>> corrections(String subject) {
		return of("correction").stream().filter((row) -> subject.equals(row.get("subject")));
	}

	/** The plans that are named by their codes. */
	Set<String> plans() {
		return Stream
			.of(column("plan", "code"), column("pillar", "plan"), column("target", "plan"), column("measure", "plan"))
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether verdicts of other plans may turn as well. */
	boolean reachFar() {
		return this.tables.keySet().stream().anyMatch(FAR_REACHING::contains)
				|| corrections("SOURCE").findAny().isPresent();
	}

}
