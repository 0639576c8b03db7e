package org.lantu.platform.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.Numbers;

import org.springframework.context.MessageSourceResolvable;

/**
 * A message that is filled in as a format would, only faster, with the plural forms of
 * ICU: {@code {0,plural,=0{no plan}one{# plan}other{# plans}}}. Of the two forms that
 * English has, {@code one} is that of a 1 without decimals.
 *
 * @param parts what it is made of
 * @param simple whether texts and counts can be put in as they are
 */
record Sentence(List<Part> parts, boolean simple) {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(?<number>\\d)(?<plural>,plural,)?");

	private static final Pattern FORM = Pattern.compile("\\s*(?<name>=\\d+|one|other)\\{");

	static Sentence of(String text) {
		List<Part> parts = new ArrayList<>();
		int from = 0;
		Matcher argument = ARGUMENT.matcher(text);
		while (argument.find(from)) {
			parts.add(new Part(text.substring(from, argument.start()), -1, Map.of()));
			int number = Integer.parseInt(argument.group("number"));
			Map<String, Sentence> forms = new TreeMap<>();
			int end = argument.end();
			if (argument.group("plural") != null) {
				Matcher form = FORM.matcher(text);
				while (form.region(end, text.length()).lookingAt()) {
					int closing = closing(text, form.end());
					forms.put(form.group("name"),
							of(text.substring(form.end(), closing).replace("#", "{" + number + "}")));
					end = closing + 1;
				}
			}
			if (end >= text.length() || text.charAt(end) != '}'
					|| (argument.group("plural") != null && !forms.containsKey("other"))) {
				return new Sentence(List.of(), false);
			}
			parts.add(new Part("", number, forms));
			from = end + 1;
		}
		parts.add(new Part(text.substring(from), -1, Map.of()));
		return new Sentence(List.copyOf(parts),
				parts.stream().noneMatch((part) -> part.words().matches("(?s).*[{}'].*")));
	}

	/** Where the brace closes that was opened before. */
	private static int closing(String text, int from) {
		int open = 1;
		int at = from;
		while (at < text.length()) {
			open += (text.charAt(at) == '{') ? 1 : (text.charAt(at) == '}') ? -1 : 0;
			if (open == 0) {
				return at;
			}
			at++;
		}
		throw new IllegalArgumentException("A brace is open in: " + text);
	}

	/**
	 * The message with its arguments; {@code null} where it takes a format to write it.
	 */
	@Nullable String with(Object[] given) {
		if (!this.simple) {
			return null;
		}
		StringBuilder text = new StringBuilder();
		for (Part part : this.parts) {
			String written = part.with(given);
			if (written == null) {
				return null;
			}
			text.append(written);
		}
		return text.toString();
	}

	private static @Nullable String written(@Nullable Object argument) {
		if (argument instanceof Integer || argument instanceof Long) {
			long count = ((Number) argument).longValue();
			return (count >= 0) ? Numbers.format(BigDecimal.valueOf(count)) : null;
		}
		if (argument instanceof Number || argument instanceof Date || argument instanceof MessageSourceResolvable) {
			return null;
		}
		return String.valueOf(argument);
	}

	/**
	 * Words, or what an argument fills in.
	 *
	 * @param argument its number; below zero for words
	 * @param forms the sentence of each form; empty where there is one only
	 */
	private record Part(String words, int argument, Map<String, Sentence> forms) {

		@Nullable String with(Object[] given) {
			if (this.argument < 0) {
				return this.words;
			}
			String written = (this.argument < given.length) ? written(given[this.argument]) : null;
			if (written == null || this.forms.isEmpty()) {
				return written;
			}
			String exact = "=" + written;
			String name = this.forms.containsKey(exact) ? exact
					: (written.equals("1") && this.forms.containsKey("one")) ? "one" : "other";
			return Objects.requireNonNull(this.forms.get(name)).with(given);
		}

	}

}
