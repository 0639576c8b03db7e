package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates, style sheets and scripts are read by people too: what needs no formatter to
 * be checked.
 */
class FileWidthTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final int WIDTH = 140;

	private static final String TAB = " ".repeat(4);

	@ParameterizedTest
	@ValueSource(strings = { ".html", ".css", ".js" })
	void noLineIsWiderThanTheWindow(String kind) throws IOException {
		List<String> wide = new ArrayList<>();
		for (Path file : files(kind)) {
			List<String> lines = Files.readAllLines(file);
			for (int at = 0; at < lines.size(); at++) {
				int width = width(lines.get(at));
				if (width > WIDTH) {
					wide.add(file + ":" + (at + 1) + " is " + width + " columns wide");
				}
			}
		}
		assertThat(wide).as("lines of more than %d columns, a tab being four", WIDTH).isEmpty();
	}

	private static int width(String line) {
		String shown = line.replace("\t", TAB);
		return shown.codePointCount(0, shown.length());
	}

	private static List<Path> files(String kind) throws IOException {
		try (Stream<Path> all = Files.walk(RESOURCES)) {
			List<Path> files = all.filter((file) -> file.toString().endsWith(kind)).sorted().toList();
			assertThat(files).isNotEmpty();
			return files;
		}
	}

}
