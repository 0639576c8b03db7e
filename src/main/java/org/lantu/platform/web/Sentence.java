package org.lantu.platform.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.Numbers;

import org.springframework.context.MessageSourceResolvable;

/**
 * A message that is filled in as a {@link java.text.MessageFormat} would, only faster.
 *
 * @param words what stands before, between and after its arguments
 * @param arguments which argument follows on each of the words but the last
 * @param simple whether texts and counts can be put in as they are
 */
record Sentence(List<String> words, List<Integer> arguments, boolean simple) {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

	static Sentence of(String text) {
		List<String> words = new ArrayList<>();
		List<Integer> arguments = new ArrayList<>();
		int from = 0;
		Matcher matcher = ARGUMENT.matcher(text);
		for (MatchResult argument : matcher.results().toList()) {
			words.add(text.substring(from, argument.start()));
			arguments.add(Integer.valueOf(argument.group(1)));
			from = argument.end();
		}
		words.add(text.substring(from));
		boolean simple = words.stream().noneMatch((word) -> word.matches("(?s).*[{}'].*"));
		return new Sentence(words, arguments, simple);
	}

	/**
	 * The message with its arguments; {@code null} where it takes a format to write it.
	 */
	@Nullable String with(Object[] given) {
		if (!this.simple) {
			return null;
		}
		StringBuilder text = new StringBuilder(this.words.get(0));
		for (int at = 0; at < this.arguments.size(); at++) {
			int argument = this.arguments.get(at);
			String written = (argument < given.length) ? written(given[argument]) : null;
			if (written == null) {
				return null;
			}
			text.append(written).append(this.words.get(at + 1));
		}
		return text.toString();
	}

	private static @Nullable String written(@Nullable Object argument) {
		if (argument instanceof Integer count && count >= 0) {
			return Numbers.format(BigDecimal.valueOf(count));
		}
		if (argument instanceof Number || argument instanceof Date || argument instanceof MessageSourceResolvable) {
			return null;
		}
		return String.valueOf(argument);
	}

}
