package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements say what they mean wherever they run, and what is PostgreSQL's own is on the
 * list of docs/scale.md.
 */
class SqlDialectTests {

	private static final Pattern LITERAL = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	private static final Pattern STATEMENT = Pattern.compile(
			"(select|insert|update|delete|with|merge|copy|listen|notify|unlisten|lock|set|analyze)\\b.*",
			Pattern.DOTALL);

	/** What is PostgreSQL's own, by its name in the list. */
	private static final Map<String, String> OWN = own();

	/** Each statement with the file that it is in. */
	private static final Map<String, List<String>> STATEMENTS = new TreeMap<>();

	@BeforeAll
	static void read() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				List<String> found = statements(Files.readString(file));
				if (!found.isEmpty()) {
					STATEMENTS.put(file.getFileName().toString(), found);
				}
			}
		}
		assertThat(STATEMENTS).as("files with statements").hasSizeGreaterThan(50);
	}

	@Test
	void conflictsNameWhatConflicts() {
		assertThat(files("on conflict\\s+do")).isEmpty();
	}

	@Test
	void noNumberOfARowIsMadeFromTheLastOrFromItsPlace() {
		assertThat(files("max\\(\\s*(\\w+\\.)?id\\s*\\)\\s*\\+|\\bctid\\b|\\boid\\b\\s*\\+|\\blastval\\(")).isEmpty();
	}

	@Test
	void whatIsLimitedHasAnOrder() {
		Set<String> unordered = new TreeSet<>();
		// a part that is put into another may have the order
		STATEMENTS.forEach((file, all) -> all.stream()
			.filter((one) -> one.matches("(?s).*\\blimit\\b.*") && !one.contains("order by") && !one.contains("%s"))
			.forEach((one) -> unordered.add(file)));
		assertThat(unordered).isEmpty();
	}

	@Test
	void whatIsOfPostgresAloneIsListed() throws IOException {
		String page = Files.readString(Path.of("docs/scale.md"));
		String section = page.substring(page.indexOf("## Relatives of PostgreSQL"));
		Set<String> listed = new TreeSet<>();
		section.lines()
			.filter((line) -> line.startsWith("| `"))
			.forEach((line) -> listed.add(line.substring(3, line.indexOf('`', 3))));
		Set<String> used = new TreeSet<>();
		OWN.forEach((name, pattern) -> {
			if (!files(pattern).isEmpty()) {
				used.add(name);
			}
		});
		assertThat(listed).isEqualTo(used);
		assertThat(
				files("tablesample|\\bilike\\b|\\bsimilar to\\b|\\brefresh materialized\\b|\\bcluster\\b|\\bnotify\\b"))
			.as("PostgreSQL's own, and not on the list")
			.isEmpty();
	}

	private static Set<String> files(String pattern) {
		Pattern sought = Pattern.compile(pattern);
		Set<String> files = new TreeSet<>();
		STATEMENTS.forEach((file, all) -> {
			if (all.stream().anyMatch((one) -> sought.matcher(one).find())) {
				files.add(file);
			}
		});
		return files;
	}

	/** Literals that begin as a statement does, in small letters. */
	private static List<String> statements(String source) {
		List<String> found = new ArrayList<>();
		Matcher literal = LITERAL.matcher(source);
		while (literal.find()) {
			String text = (literal.group(1) != null) ? literal.group(1) : literal.group(2);
			String small = text.strip().toLowerCase(Locale.ROOT);
			if (STATEMENT.matcher(small).matches()) {
				found.add(small);
			}
		}
		return found;
	}

	private static Map<String, String> own() {
		Map<String, String> own = new LinkedHashMap<>();
		own.put("pg_advisory", "pg_(try_)?advisory");
		own.put("listen", "^listen\\b");
		own.put("copy", "^copy\\b");
		own.put("skip locked", "skip locked");
		own.put("on conflict", "on conflict");
		own.put("returning", "\\breturning\\b");
		own.put("json", "jsonb?\\b|jsonb?_");
		own.put("array", "\\bunnest\\(|\\bany ?\\(|array\\[|array_agg|\\[\\]");
		own.put("lateral", "\\blateral\\b");
		own.put("distinct on", "distinct on");
		own.put("filter", "filter \\(where");
		own.put("generate_series", "generate_series");
		own.put("::", "::");
		own.put("interval", "\\binterval\\b");
		own.put("set_config", "set_config|current_setting|^set (local )?\\w+ =");
		own.put("xmin", "\\bxmin\\b");
		own.put("lock table", "^lock table");
		own.put("pg_", "\\bpg_(?!advisory|try_advisory)[a-z_]+");
		return own;
	}

}
