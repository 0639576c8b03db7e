package org.lantu.planning.drafts.parts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lantu.planning.written.SeedingCall;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up what is recorded of what calls speak of; a statement for each kind of call,
 * however many there are.
 */
@Component
public class RecordedValues {

	private static final String KEY = "key";

	private static final String NUMBER = "recorded";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	RecordedValues(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Whether calls of a part speak of something that may stand on file. */
	public static boolean hasFor(DraftPart part) {
		return RecordQuery.of(part) != null;
	}

	/** By the keys of calls; what speaks of nothing on file is left out. */
	public Map<String, Recorded> of(Map<String, SeedingCall> calls) {
		Map<RecordQuery, List<Map<String, String>>> asked = new EnumMap<>(RecordQuery.class);
		calls.forEach((key, call) -> DraftPart.of(call.function()).map(RecordQuery::of).ifPresent((query) -> {
			Map<String, String> named = new HashMap<>(call.arguments());
			named.put(KEY, key);
			asked.computeIfAbsent(query, (each) -> new ArrayList<>()).add(named);
		}));
		Map<String, Recorded> found = new HashMap<>();
		asked.forEach((query, named) -> this.jdbc.sql(query.sql())
			.param("calls", this.json.writeValueAsString(named))
			.query((row) -> {
				found.put(row.getString(KEY), recorded(row));
			}));
		return found;
	}

	private static Recorded recorded(ResultSet row) throws SQLException {
		Map<String, String> values = new LinkedHashMap<>();
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			String name = row.getMetaData().getColumnLabel(column);
			String value = row.getString(column);
			if (value != null && !name.equals(KEY) && !name.equals(NUMBER)) {
				values.put(name, value);
			}
		}
		return new Recorded(row.getInt(NUMBER), values);
	}

}
