package org.lantu.reference.deployment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the deployment once the database is there. Without rows it is empty: nothing is
 * proposed, and any year can be asked for.
 */
@Configuration(proxyBeanMethods = false)
class DeploymentConfiguration {

	private static final LocalDate ANY = LocalDate.of(1, 1, 1);

	@Bean
	static Deployment deployment(JdbcClient jdbc) {
		List<String> key = jdbc.sql("SELECT indicator FROM key_indicator ORDER BY ordinal").query(String.class).list();
		List<Deployment.WorkedExample> worked = jdbc
			.sql("SELECT plan, target, lesson_zh, lesson_en FROM worked_example ORDER BY ordinal")
			.query((row, number) -> new Deployment.WorkedExample(row.getString("plan"), row.getString("target"),
					new Bilingual(row.getString("lesson_zh"), row.getString("lesson_en"))))
			.list();
		return jdbc.sql("SELECT first_day, first_drawn_year, map_indicator FROM deployment")
			.query((row, number) -> new Deployment(row.getObject("first_day", LocalDate.class),
					row.getInt("first_drawn_year"), row.getString("map_indicator"), key, examples(jdbc), synonyms(jdbc),
					worked))
			.optional()
			.orElseGet(() -> new Deployment(ANY, ANY.getYear(), null, key, examples(jdbc), synonyms(jdbc), worked));
	}

	private static Map<String, Deployment.Example> examples(JdbcClient jdbc) {
		Map<String, Deployment.Example> examples = new HashMap<>();
		jdbc.sql("SELECT place, address, text_zh, text_en FROM example").query((row) -> {
			examples.put(row.getString("place"), new Deployment.Example(row.getString("address"), text(row)));
		});
		return Map.copyOf(examples);
	}

	/** In a steady order, so that a search finds the same again. */
	private static Map<String, List<String>> synonyms(JdbcClient jdbc) {
		Map<String, List<String>> synonyms = new TreeMap<>();
		jdbc.sql("SELECT word, meaning FROM synonym ORDER BY word, meaning").query((row) -> {
			synonyms.computeIfAbsent(row.getString("word"), (word) -> new ArrayList<>()).add(row.getString("meaning"));
		});
		return Collections.unmodifiableMap(synonyms);
	}

	private static @Nullable Bilingual text(ResultSet row) throws SQLException {
		String chinese = row.getString("text_zh");
		return (chinese != null) ? new Bilingual(chinese, row.getString("text_en")) : null;
	}

}
