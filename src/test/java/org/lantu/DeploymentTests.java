package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No code, template or script names a region, an indicator or a plan: what is chosen for
 * this deployment is data.
 */
class DeploymentTests {

	private static final Path MAIN = Path.of("src", "main");

	private static final Path RESOURCES = MAIN.resolve("resources");

	private static final Pattern PLAN = Pattern.compile("seed_plan\\(\\s*code => '([a-z0-9-]+)'");

	@Test
	void codeNamesNoRegionIndicatorOrPlan() throws IOException {
		List<String> codes = codes();
		assertThat(codes).hasSizeGreaterThan(130).contains("410000", "rd-intensity", "henan-2022");
		Pattern any = Pattern.compile("(?<![\\w-])(" + String.join("|", codes.stream().map(Pattern::quote).toList())
				+ "|(?i:henan)[\\w-]*|1949)(?![\\w-])");
		List<String> named = new ArrayList<>();
		for (Path file : files()) {
			Matcher matcher = any.matcher(Files.readString(file));
			while (matcher.find()) {
				named.add(file + ": " + matcher.group());
			}
		}
		assertThat(named).isEmpty();
	}

	/**
	 * A year is a choice of the deployment as well; those of the judge's worked cases and
	 * of another's measure are not.
	 */
	@Test
	void codeNamesNoYear() throws IOException {
		Pattern year = Pattern.compile("(?<![\\w.\"-])(19[5-9]|20[1-3])\\d(?![\\w.])");
		List<String> named = new ArrayList<>();
		for (Path file : files()) {
			if (file.startsWith(MAIN.resolve("java/org/lantu/progress")) || !file.toString().endsWith(".java")) {
				continue;
			}
			for (String line : Files.readAllLines(file)) {
				if (!line.strip().startsWith("*") && !line.strip().startsWith("/*") && !line.contains("\"")
						&& year.matcher(line).find()) {
					named.add(file + ": " + line.strip());
				}
			}
		}
		assertThat(named).isEmpty();
	}

	private static List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path root : List.of(MAIN.resolve("java"), RESOURCES.resolve("templates"), RESOURCES.resolve("static"))) {
			try (Stream<Path> below = Files.walk(root)) {
				below.filter((path) -> path.toString().matches(".*\\.(java|html|js|css)")).forEach(files::add);
			}
		}
		assertThat(files).hasSizeGreaterThan(300);
		return files;
	}

	private static List<String> codes() throws IOException {
		List<String> codes = new ArrayList<>();
		for (String file : List.of("regions.csv", "indicators.csv")) {
			Files.readAllLines(RESOURCES.resolve("db/data").resolve(file))
				.stream()
				.skip(1)
				.map((line) -> line.substring(0, line.indexOf(',')))
				.forEach(codes::add);
		}
		try (Stream<Path> plans = Files.list(RESOURCES.resolve("db/plans"))) {
			for (Path plan : plans.toList()) {
				Matcher matcher = PLAN.matcher(Files.readString(plan));
				while (matcher.find()) {
					codes.add(matcher.group(1));
				}
			}
		}
		return codes;
	}

}
