package org.lantu.planning.written;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What plans rest on and plan files bring: by which function, and how it is read again.
 */
enum CataloguePart {

	DOCUMENT("seed_source", "id", """
			select id, title, publisher, published_on, date_precision, trust, url, seed_document from source
			where id = :name"""),

	REGION("add_region", "code", """
			select code, parent, name_zh, name_en, short_zh, short_en, first_year from region
			where code = :name"""),

	REGION_END("end_region", "region", """
			select region, last_year, successor, reason_zh, reason_en, source from region_end where region = :name"""),

	INDICATOR("add_indicator", "code",
			"""
					select code, name_zh, name_en, unit_zh, unit_en, decimals, measure_type, direction, aggregation, theme, min_value,
					    max_value, yoy_warn_percent, definition_zh, definition_en, growth_indicator
					from indicator where code = :name"""),

	DEPARTMENT("seed_department", "code", "select code, region, name_zh, name_en from department where code = :name"),

	SUCCESSION("rename_department", "department", """
			select department, successor, since, source, quote from department_succession where department = :name""");

	private final String function;

	private final String key;

	private final String query;

	CataloguePart(String function, String key, String query) {
		this.function = function;
		this.key = key;
		this.query = query;
	}

	static Optional<CataloguePart> of(String function) {
		return Arrays.stream(values()).filter((part) -> part.function.equals(function)).findFirst();
	}

	String function() {
		return this.function;
	}

	/** Reads it by its {@code :name}; the columns are the arguments. */
	String query() {
		return this.query;
	}

	String name(SeedingCall call) {
		return call.must(this.key);
	}

	/**
	 * The arguments without those that go without saying, as the names that a successor
	 * has by itself.
	 */
	Map<String, String> said(Map<String, String> arguments) {
		Map<String, String> said = new LinkedHashMap<>(arguments);
		said.replaceAll((name, value) -> value.strip());
		said.values().removeIf(String::isEmpty);
		said.remove("date_precision", "DAY");
		said.remove("short_zh", said.get("name_zh"));
		said.remove("short_en", said.get("name_en"));
		if (this == SUCCESSION) {
			said.keySet().removeAll(List.of("name_zh", "name_en"));
		}
		return said;
	}

}
