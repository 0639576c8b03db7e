package org.lantu;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.lantu.actuals.ReviewState;
import org.lantu.scoreboard.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The glossary knows every constant of the code, in the words of the pages.
 */
class GlossaryTests {

	private static final Path GLOSSARY = Path.of("docs", "glossary.md");

	private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

	@Test
	void everyConstantIsExplained() throws IOException {
		String glossary = Files.readString(GLOSSARY);
		List<String> constants = Stream
			.concat(new ClassFileImporter().importPackages("org.lantu.progress")
				.stream()
				.filter((type) -> type.isEnum() && !type.getSimpleName().equals("WorkedCase"))
				.map(JavaClass::getEnumConstants)
				.flatMap((found) -> found.stream().map(JavaEnumConstant::name)),
					Stream.<Enum<?>>concat(Arrays.stream(ReviewState.values()), Arrays.stream(Verdict.values()))
						.map(Enum::name))
			.distinct()
			.sorted()
			.toList();
		assertThat(constants).hasSizeGreaterThan(40).allMatch((name) -> glossary.contains("`" + name + "`"));
	}

	@Test
	void wordsAreThoseOfThePages() throws IOException {
		List<String> rows = Files.readAllLines(GLOSSARY);
		Properties chinese = words(".properties", false);
		Properties english = words("_en.properties", true);
		for (String key : new TreeSet<>(chinese.stringPropertyNames())) {
			if (!key.matches("(kind|verdict|outlook)\\.[A-Za-z_]+")) {
				continue;
			}
			String code = "`" + key.substring(key.indexOf('.') + 1).toUpperCase(Locale.ROOT) + "`";
			assertThat(rows).as(key)
				.anyMatch((row) -> row.contains(code) && row.contains(chinese.getProperty(key))
						&& row.contains(english.getProperty(key)));
		}
	}

	private static Properties words(String ending, boolean english) throws IOException {
		Properties words = new Properties();
		try (Stream<Path> files = Files.walk(MESSAGES)) {
			for (Path file : files.filter(
					(path) -> path.toString().endsWith(ending) && path.toString().endsWith("_en.properties") == english)
				.toList()) {
				try (Reader in = Files.newBufferedReader(file)) {
					words.load(in);
				}
			}
		}
		return words;
	}

}
