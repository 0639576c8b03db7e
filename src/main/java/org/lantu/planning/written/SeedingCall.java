package org.lantu.planning.written;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A call of a seeding function.
 *
 * @param line in which line of its file its statement begins, from 1
 * @param arguments by name, in their order, each as a text; what is NULL is not among
 * them
 */
public record SeedingCall(int line, String function, Map<String, String> arguments) {

	/** What stands without quotation marks: years, values, true and false. */
	private static final Set<String> PLAIN = Set.of("first_year", "last_year", "year", "to_year", "value",
			"upper_value", "stretch_value", "baseline_year", "baseline_value", "about", "stretch", "text_zh_translated",
			"against_direction", "measure", "number", "withdrawn", "revised", "decimals", "min_value", "max_value",
			"yoy_warn_percent");

	/** What is a list of texts. */
	private static final String LIST = "without";

	private static final Pattern PLAINLY = Pattern.compile("[-+]?\\d+(\\.\\d+)?|true|false");

	public @Nullable String get(String argument) {
		return this.arguments.get(argument);
	}

	/** What has to be there. */
	public String must(String argument) {
		return this.arguments.getOrDefault(argument, "");
	}

	boolean says(String argument) {
		return "true".equals(this.arguments.get(argument));
	}

	/** The codes of departments in a text that joins them. */
	public static Stream<String> departments(String joined) {
		return Arrays.stream(joined.split("[,，、]")).map(String::strip).filter((code) -> !code.isEmpty());
	}

	/** The code with which a target of some arguments is seeded. */
	public static String targetCode(Map<String, String> arguments) {
		String kind = arguments.getOrDefault("kind", "");
		return "%s-%s".formatted(arguments.get("indicator"), arguments.get("year"))
				+ (kind.equals("LEVEL") ? "" : "-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * The call as it stands in a file; what is no number is quoted wherever it stands.
	 */
	String sql() {
		StringJoiner arguments = new StringJoiner(",\n    ", "SELECT " + this.function + "(\n    ", ");\n");
		this.arguments.forEach((name, value) -> arguments.add(name + " => " + written(name, value)));
		return arguments.toString();
	}

	/** What is right in a correction is written as it would be where it is said first. */
	private static String written(String name, String value) {
		if (name.equals(LIST)) {
			return Arrays.stream(value.split(","))
				.map(SeedingCall::quoted)
				.collect(Collectors.joining(", ", "ARRAY[", "]"));
		}
		return PLAIN.contains(name.replaceFirst("^to_", "")) && PLAINLY.matcher(value).matches() ? value
				: quoted(value);
	}

	private static String quoted(String value) {
		return "'" + value.replace("'", "''") + "'";
	}

}
