package org.lantu.accounts.passwords;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lantu.reference.Bilingual;

/**
 * A password as somebody sees it who guesses: in small letters, without spaces, with
 * letters for the digits and signs that stand for them, and without what is usually put
 * before and behind.
 *
 * @param text in small letters, without spaces
 * @param spelled with letters where digits and signs stand for them
 */
record Guessed(String text, String spelled) {

	/** What must remain beside names, a Chinese character counting twice. */
	private static final int ENOUGH = 5;

	/** As many steps may lead elsewhere in a row of neighbours. */
	private static final int STRAY = 2;

	private static final Map<Character, Character> STANDS_FOR = Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's',
			'7', 't', '@', 'a', '$', 's', '!', 'i');

	static Guessed of(String password) {
		String text = plain(password);
		return new Guessed(text, spell(text));
	}

	private static String spell(String text) {
		StringBuilder spelled = new StringBuilder();
		text.chars().forEach((sign) -> spelled.append(STANDS_FOR.getOrDefault((char) sign, (char) sign)));
		return spelled.toString();
	}

	/** Without what is before the first letter and behind the last. */
	private static String core(String text) {
		return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
	}

	/** Small letters of usual width without spaces. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
	}

	/** In which ways it may be on a list of passwords. */
	Set<String> variants() {
		Set<String> variants = new LinkedHashSet<>();
		for (String each : List.of(this.text, this.spelled)) {
			variants.addAll(List.of(each, core(each), piece(core(each)), piece(each)));
		}
		variants.add(spell(core(this.text)));
		return variants;
	}

	/** Whether it repeats a short piece, or goes on from neighbour to neighbour. */
	boolean monotonous() {
		int[] signs = this.text.codePoints().toArray();
		int steps = 0;
		for (int i = 1; i < signs.length; i++) {
			int step = Math.abs(signs[i] - signs[i - 1]);
			steps += (step <= 1 || (step == 9 && Character.isDigit(signs[i]))) ? 1 : 0;
		}
		return steps >= signs.length - 1 - STRAY || piece(this.text).codePoints().count() * 3 <= signs.length;
	}

	/**
	 * The name of which it consists, with digits and signs, if there is one.
	 * @param names as {@link #plain}
	 */
	Optional<String> littleBut(Collection<String> names) {
		List<String> longestFirst = names.stream()
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
		String text = unsigned(this.text);
		String spelled = unsigned(this.spelled);
		for (String way : List.of(text, spelled, reversed(text), reversed(spelled))) {
			String rest = way;
			String found = null;
			for (String name : longestFirst) {
				if (rest.contains(name)) {
					rest = rest.replace(name, " ");
					found = (found != null) ? found : name;
				}
			}
			if (found != null && weight(rest) < ENOUGH) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private static int weight(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.map((letter) -> Bilingual.chinese(Character.toString(letter)) ? 2 : 1)
			.sum();
	}

	private static String unsigned(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	private static String reversed(String text) {
		return new StringBuilder(text).reverse().toString();
	}

	/** The piece that is repeated, or the whole; the last time it may be cut short. */
	private static String piece(String text) {
		for (int length = 1; length <= text.length() / 2; length++) {
			if (text.startsWith(text.substring(length))) {
				return text.substring(0, length);
			}
		}
		return text;
	}

}
