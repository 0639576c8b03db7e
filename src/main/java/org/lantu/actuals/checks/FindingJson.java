package org.lantu.actuals.checks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes findings as the database keeps them, so that they can be told in any language
 * later.
 */
@Component
public class FindingJson {

	private static final String NOTHING = "[]";

	private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {
	};

	private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {
	};

	private final JsonMapper json;

	FindingJson(JsonMapper json) {
		this.json = json;
	}

	/** Findings as an array. */
	public String write(Collection<Finding> findings) {
		return findings.isEmpty() ? NOTHING
				: this.json.writeValueAsString(findings.stream().map(FindingJson::row).toList());
	}

	/** Findings of such an array. */
	public List<Finding> read(String stored) {
		return stored.equals(NOTHING) ? List.of()
				: this.json.readValue(stored, ROWS).stream().map(FindingJson::finding).toList();
	}

	/** The arguments of a message of an array of their own. */
	public List<Object> arguments(String stored) {
		return told(this.json.readValue(stored, ARGUMENTS));
	}

	private static Map<String, Object> row(Finding finding) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("severity", finding.severity());
		row.put("field", finding.field());
		row.put("key", finding.message().key());
		row.put("arguments", finding.message().arguments());
		Finding.Fix fix = finding.fix();
		if (fix != null) {
			row.put("fix", fix.text());
		}
		return row;
	}

	private static Finding finding(Map<String, Object> row) {
		Finding.Field field = Finding.Field.valueOf(String.valueOf(row.get("field")));
		Object fix = row.get("fix");
		List<?> arguments = (row.get("arguments") instanceof List<?> list) ? list : List.of();
		return new Finding(Finding.Severity.valueOf(String.valueOf(row.get("severity"))), field,
				new Message(String.valueOf(row.get("key")), told(arguments)), fix(field, fix));
	}

	private static Finding.@Nullable Fix fix(Finding.Field field, @Nullable Object text) {
		return (text != null) ? new Finding.Fix(field, text.toString()) : null;
	}

	/** A text in two languages stands as an object. */
	private static List<Object> told(List<?> arguments) {
		return arguments.stream()
			.map((argument) -> (argument instanceof Map<?, ?> texts)
					? new Bilingual((String) texts.get("zh"), (String) texts.get("en")) : (Object) argument)
			.toList();
	}

}
