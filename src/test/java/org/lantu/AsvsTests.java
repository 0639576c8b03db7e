package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of the security standard leaves no requirement out and names a place for
 * whatever holds. That the types and files exist, {@link ArchitectureTests} sees.
 */
class AsvsTests {

	private static final Path TABLE = Path.of("docs", "asvs.md");

	private static final Path KNOWN = Path.of("src", "test", "resources", "asvs-5.0-l1-l2.txt");

	private static final Pattern ROW = Pattern
		.compile("\\| (V[\\d.]+) \\| (L\\d) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");

	private static final Pattern SECTION = Pattern.compile("\\]\\(([\\w.]+)(?:#([\\w-]+))?\\)");

	@Test
	void everyRequirementHasItsRow() throws IOException {
		assertThat(rows().map((row) -> row.group(1) + " " + row.group(2))).hasSize(253)
			.containsExactlyElementsOf(Files.readAllLines(KNOWN));
	}

	@Test
	void everyRowSaysWhetherItHoldsAndWhere() throws IOException {
		assertThat(rows().map((row) -> row.group(4))).isSubsetOf("holds", "not applicable", "fails");
		assertThat(rows().filter((row) -> row.group(4).equals("holds")).map((row) -> row.group(5)))
			.allMatch((place) -> place.contains("`") || place.contains("]("));
	}

	@Test
	void countsAreThoseOfTheRows() throws IOException {
		for (String level : List.of("L1", "L2")) {
			List<String> statuses = rows().filter((row) -> row.group(2).equals(level))
				.map((row) -> row.group(4))
				.toList();
			assertThat(Files.readAllLines(TABLE))
				.contains("| %s | %d | %d | %d | %d |".formatted(level, count(statuses, "holds"),
						count(statuses, "not applicable"), count(statuses, "fails"), statuses.size()));
		}
	}

	@Test
	void sectionsThatAreNamedExist() throws IOException {
		for (MatchResult link : SECTION.matcher(Files.readString(TABLE)).results().toList()) {
			Path document = TABLE.resolveSibling(link.group(1));
			assertThat(document).exists();
			if (link.group(2) != null) {
				assertThat(sections(document)).as(link.group()).contains(link.group(2));
			}
		}
	}

	private static long count(List<String> statuses, String status) {
		return statuses.stream().filter(status::equals).count();
	}

	private static Stream<MatchResult> rows() throws IOException {
		return Files.readAllLines(TABLE).stream().flatMap((line) -> ROW.matcher(line).results());
	}

	/** The addresses of a document's headings, as they are made where it is shown. */
	private static List<String> sections(Path document) throws IOException {
		return Files.readAllLines(document)
			.stream()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", ""))
			.map((heading) -> heading.replace(' ', '-'))
			.toList();
	}

}
