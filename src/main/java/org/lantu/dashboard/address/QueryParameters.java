package org.lantu.dashboard.address;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;

import org.springframework.util.MultiValueMap;

/**
 * Reads what a page is asked for out of its parameters, given once with commas or several
 * times. Letters may be of either case; what is unknown is refused, as by the API.
 */
public record QueryParameters(MultiValueMap<String, String> parameters) {

	/** The texts of a parameter, as they were given. */
	Set<String> texts(String name) {
		return this.parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> value != null)
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The first text of a parameter, commas and all; empty for none. */
	public String text(String name) {
		return this.parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> value != null && !value.isBlank())
			.map(String::strip)
			.findFirst()
			.orElse("");
	}

	/** The code that a parameter names; codes have no capitals. Empty for none. */
	public String code(String name) {
		return text(name).toLowerCase(Locale.ROOT);
	}

	/** A whole number from 1; 1 for none. */
	public int number(String name) {
		String text = text(name);
		return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
	}

	/**
	 * The constants that are named, in their order.
	 * @throws BadParameterException where something else is named
	 */
	public <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
		return texts(name).stream()
			.map((text) -> named(text, type).orElseThrow(() -> unknown(name, text, words(EnumSet.allOf(type)))))
			.sorted()
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The first constant that is named. */
	public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
		return all(name, type).stream().findFirst();
	}

	/**
	 * The constant by which is sorted; a sign before it turns the order.
	 * @throws BadParameterException where something else is named
	 */
	public <E extends Enum<E>> Optional<E> order(String name, Class<E> type) {
		String text = text(name);
		String word = text.startsWith("-") ? text.substring(1) : text;
		return word.isEmpty() ? Optional.empty()
				: Optional.of(named(word, type).orElseThrow(() -> unknown(name, text, words(EnumSet.allOf(type)))));
	}

	private static BadParameterException unknown(String name, String value, String allowed) {
		return new BadParameterException(name, value, "expected.one-of", allowed.replace(",", ", "));
	}

	/** The constant of a name, in capitals or as an address has it. */
	public static <E extends Enum<E>> Optional<E> named(String name, Class<E> type) {
		String word = name.toLowerCase(Locale.ROOT).replace('_', '-');
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> word(constant).equals(word)).findFirst();
	}

	/** How a constant is written in an address. */
	public static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static String words(Set<? extends Enum<?>> constants) {
		return constants.stream().map(QueryParameters::word).collect(Collectors.joining(","));
	}

	/**
	 * The value of a parameter that has a few values, or empty where none is given.
	 * @throws BadParameterException where another one is given
	 */
	public static String oneOf(String parameter, @Nullable String value, List<String> allowed) {
		if (value == null || value.isBlank()) {
			return "";
		}
		String word = value.strip().replace('-', '_');
		return allowed.stream()
			.filter((one) -> one.replace('-', '_').equalsIgnoreCase(word))
			.findFirst()
			.orElseThrow(() -> unknown(parameter, value, String.join(",", allowed)));
	}

	/**
	 * Refuses a code that nothing has; none is not refused.
	 * @param parameter what is named so: {@code region}, {@code indicator} or
	 * {@code plan}
	 * @throws BadParameterException where the code is not known
	 */
	public static void requireKnown(String parameter, String code, Collection<String> known) {
		if (!code.isEmpty() && !known.contains(code)) {
			throw new BadParameterException(parameter, code, "expected." + parameter + "-code");
		}
	}

	/**
	 * The constant that a parameter names, in whatever case.
	 * @throws BadParameterException where it names none
	 */
	public static <E extends Enum<E>> E oneOf(String parameter, @Nullable String value, Class<E> type, E usual) {
		if (value == null || value.isBlank()) {
			return usual;
		}
		return named(value.strip(), type).orElseThrow(() -> unknown(parameter, value, words(EnumSet.allOf(type))));
	}

}
