package org.lantu.dashboard.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * What was looked for, in all the ways in which it may be meant: as it was typed, with
 * simplified for traditional characters, with what documents say for what people say, and
 * parted where the name of a region stands at an end without a space.
 *
 * @param ways the words that must all fit; what was typed comes first
 */
record SearchQuestion(List<List<String>> ways) {

	/** More ways than a question of an official has. */
	private static final int MOST = 32;

	private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；。·]+");

	/**
	 * Reads a question.
	 * @param asked as {@link #simplified} has it
	 * @param synonyms by word, what may stand instead of it
	 * @param regions the Chinese names of regions
	 */
	static SearchQuestion of(String asked, Map<String, List<String>> synonyms, Collection<String> regions) {
		List<String> names = regions.stream()
			.filter((name) -> name.length() > 1)
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
		Set<List<String>> ways = new LinkedHashSet<>();
		List<String> typed = words(asked);
		ways.add(typed);
		replaced(asked, synonyms, true).forEach((other) -> ways.add(words(other)));
		for (List<String> way : List.copyOf(ways)) {
			ways.addAll(combined(way, synonyms, names));
		}
		return new SearchQuestion(ways.stream().filter((way) -> !way.isEmpty()).limit(MOST).toList());
	}

	/** With simplified characters. */
	static String simplified(String asked) {
		return Reader.HAN.transliterate(asked);
	}

	/** The words of a question as they stand, parted by spaces or commas. */
	static List<String> words(String asked) {
		return BETWEEN.splitAsStream(asked).filter((word) -> !word.isBlank()).toList();
	}

	/** Whether several things must fit. */
	boolean several() {
		return this.ways.stream().anyMatch((way) -> way.size() > 1);
	}

	/** The words of the ways in which several things must fit. */
	List<String> together() {
		return this.ways.stream().filter((way) -> way.size() > 1).flatMap(List::stream).distinct().toList();
	}

	private static List<List<String>> combined(List<String> words, Map<String, List<String>> synonyms,
			List<String> regions) {
		List<List<String>> ways = List.of(List.of());
		for (String word : words) {
			List<List<String>> longer = new ArrayList<>();
			for (List<String> way : ways) {
				for (List<String> other : meanings(word, synonyms, regions)) {
					List<String> both = new ArrayList<>(way);
					both.addAll(other);
					longer.add(both);
				}
			}
			ways = longer.stream().limit(MOST).toList();
		}
		return ways;
	}

	/** A word, what else may be said for it, and its parts. */
	private static Set<List<String>> meanings(String word, Map<String, List<String>> synonyms, List<String> regions) {
		Set<List<String>> meanings = new LinkedHashSet<>();
		meanings.add(List.of(word));
		replaced(word, synonyms, false).forEach((other) -> meanings.add(List.of(other)));
		for (String region : regions) {
			if (word.length() > region.length() && (word.startsWith(region) || word.endsWith(region))) {
				String rest = word.startsWith(region) ? word.substring(region.length())
						: word.substring(0, word.length() - region.length());
				meanings.add(List.of(region, rest));
				replaced(rest, synonyms, false).forEach((other) -> meanings.add(List.of(region, other)));
			}
		}
		return meanings;
	}

	/** A text with the meaning of each synonym in its place, one at a time. */
	private static List<String> replaced(String text, Map<String, List<String>> synonyms, boolean phrases) {
		List<String> replaced = new ArrayList<>();
		synonyms.forEach((word, meanings) -> {
			if (phrases == word.contains(" ") && holds(text, word)) {
				Matcher found = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE).matcher(text);
				meanings.forEach((meaning) -> replaced.add(found.replaceAll(Matcher.quoteReplacement(meaning))));
			}
		});
		return replaced;
	}

	/** A single character stands for something only where it stands alone. */
	private static boolean holds(String text, String word) {
		return (word.length() == 1) ? text.equals(word)
				: text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
	}

	/** Loaded with the first search: its tables take a moment. */
	private static final class Reader {

		private static final Transliterator HAN = Transliterator.getInstance("Traditional-Simplified");

	}

}
