package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of the house names only what is there: rooms, types and files.
 */
class ArchitectureTests {

	private static final Path SOURCES = Path.of("src", "main", "java", "org", "lantu");

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");

	/** A type, with or without its room in front and a member behind. */
	private static final Pattern TYPE = Pattern
		.compile("(?:(?:[a-z]+\\.)*)([A-Z][a-z]+(?:[A-Z]+[a-z]*)*)(?:\\.[a-z]\\w*)?");

	/** Types of others, words that look like a type, and how names of types end. */
	private static final Set<String> OTHERS = Set.of("BigDecimal", "SecureRandom", "Secure", "Origin", "Dockerfile",
			"Entity", "Page", "Pages", "Tests", "IntegrationTests", "BrowserTests");

	@ParameterizedTest
	@ValueSource(strings = { "ARCHITECTURE.md", "STYLE.md", "README.md", "docs/security.md", "docs/asvs.md" })
	void typesThatAreNamedExist(String document) throws IOException {
		Set<String> types = types();
		assertThat(quoted(document).map(TYPE::matcher)
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> matcher.group(1))
			.filter((name) -> !types.contains(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ARCHITECTURE.md", "STYLE.md", "README.md", "docs/asvs.md" })
	void filesAndRoomsThatAreNamedExist(String document) throws IOException {
		assertThat(quoted(document).filter((name) -> name.matches("(templates|static|docs|src|db|messages)/[\\w/.-]+")))
			.allMatch((name) -> Files.exists(Path.of(name)) || Files.exists(RESOURCES.resolve(name)));
		assertThat(quoted(document).filter((name) -> name.matches("[a-z]+\\.[a-z]+"))
			.filter((name) -> Files.isDirectory(SOURCES.resolve(name.substring(0, name.indexOf('.'))))))
			.allMatch((name) -> Files.isDirectory(SOURCES.resolve(name.replace('.', '/'))));
	}

	private static Stream<String> quoted(String document) throws IOException {
		return QUOTED.matcher(Files.readString(Path.of(document))).results().map((MatchResult found) -> found.group(1));
	}

	private static Set<String> types() throws IOException {
		Set<String> types = new TreeSet<>(OTHERS);
		for (Path root : new Path[] { SOURCES, Path.of("src", "test", "java"), Path.of("src", "bench") }) {
			try (Stream<Path> files = Files.walk(root)) {
				types.addAll(files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".java"))
					.map((name) -> name.substring(0, name.length() - 5))
					.collect(Collectors.toSet()));
			}
		}
		return types;
	}

}
