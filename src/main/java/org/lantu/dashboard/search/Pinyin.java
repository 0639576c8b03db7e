package org.lantu.dashboard.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * How a Chinese name is read: in full ("beijing") and by its initials ("bj"). Letters and
 * digits of the name stay in both.
 *
 * @param full without tones and spaces
 * @param initials the first letter of each syllable
 */
record Pinyin(String full, String initials) {

	/** Only names of the catalogue come here, so that it stays small. */
	private static final Map<String, Pinyin> KNOWN = new ConcurrentHashMap<>();

	static Pinyin of(String name) {
		return KNOWN.computeIfAbsent(name, Pinyin::read);
	}

	/** Tibet apart, the usual reading of each character is the right one. */
	private static Pinyin read(String name) {
		String[] syllables = Reader.HAN.transliterate(name.replace("西藏", " xi zang "))
			.toLowerCase(Locale.ROOT)
			.split("[^a-z0-9]+|(?<=[0-9])(?=[a-z])");
		return new Pinyin(String.join("", syllables),
				Arrays.stream(syllables).map(Pinyin::initial).collect(Collectors.joining()));
	}

	/** A number has no initial: it is told in full. */
	private static String initial(String syllable) {
		if (syllable.isEmpty() || Character.isDigit(syllable.charAt(0))) {
			return syllable;
		}
		return syllable.substring(0, 1);
	}

	/** Loaded with the first search: its tables take a moment. */
	private static final class Reader {

		private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

	}

}
