package org.lantu.api.everything;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Describes the files of the archive for programs, as CSV on the Web does (W3C
 * Recommendation "Metadata Vocabulary for Tabular Data").
 *
 * @param words the words of a key
 * @param address where the portal is
 */
record Description(UnaryOperator<String> words, String address, long edition, LocalDate day, Locale locale) {

	private static final Map<Class<?>, String> TYPES = Map.of(int.class, "integer", long.class, "integer",
			BigDecimal.class, "decimal", boolean.class, "boolean", LocalDate.class, "date", Instant.class, "dateTime");

	Map<String, Object> of(List<EverythingTable> tables) {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("@context",
				List.of("http://www.w3.org/ns/csvw", Map.of("@language", this.locale.toLanguageTag())));
		description.put("dc:title", this.words.apply("everything.title"));
		description.put("dc:description", this.words.apply("everything.description"));
		description.put("dc:source", this.address + "?edition=" + this.edition + "&asOf=" + this.day);
		description.put("dc:date", this.day.toString());
		description.put("lantu:edition", this.edition);
		description.put("tables", tables.stream().map(this::table).toList());
		return description;
	}

	private Map<String, Object> table(EverythingTable table) {
		List<String> names = table.columns().names();
		List<Class<?>> types = table.columns().types();
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns",
				IntStream.range(0, names.size())
					.mapToObj((at) -> new TreeMap<String, Object>(Map.of("name", names.get(at), "titles", names.get(at),
							"datatype", TYPES.getOrDefault(types.get(at), "string"))))
					.toList());
		if (!table.key().isEmpty()) {
			schema.put("primaryKey", table.key());
		}
		if (!table.references().isEmpty()) {
			schema.put("foreignKeys",
					new TreeMap<>(table.references()).entrySet()
						.stream()
						.map((one) -> new TreeMap<String, Object>(Map.of("columnReference", one.getKey(), "reference",
								new TreeMap<>(Map.of("resource", one.getValue() + ".csv", "columnReference", "code")))))
						.toList());
		}
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("url", table.name() + ".csv");
		described.put("dc:title", this.words.apply("everything." + table.name()));
		described.put("tableSchema", schema);
		return described;
	}

}
