package org.lantu.dashboard.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.parts.Link;
import org.lantu.reference.Bilingual;

/**
 * Something that a search can find.
 *
 * @param kind the end of the key of what it is called
 * @param code how its address names it
 * @param query the parameters that its address needs
 * @param note what stands beside it, or {@code null}
 * @param names by which it is known, in both languages
 */
record SearchEntry(String kind, String code, Link link, Map<String, String> query, @Nullable String note,
		List<String> names) {

	/** It is not what was looked for. */
	static final int NOT = Integer.MAX_VALUE;

	/** Beyond it the words fit, but not as they stand. */
	private static final int FAR = 6;

	private static final int SHORT = 3;

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** A keyboard has no ü: 率 is typed as "lv". */
	private static final Pattern V_FOR_U = Pattern.compile("([ln])v");

	private static final Pattern RESEARCH = Pattern.compile("研究与试验发展\\s*[(（]R&D[)）]|R&D");

	static SearchEntry of(String kind, String code, Link link, @Nullable String note, Bilingual... names) {
		return new SearchEntry(kind, code, link, Map.of(), note,
				Stream.of(names)
					.flatMap((name) -> Stream.of(name.zh(), name.en()))
					.filter(Objects::nonNull)
					.flatMap(SearchEntry::spoken)
					.distinct()
					.toList());
	}

	/** The same at an address with parameters. */
	SearchEntry at(Address address) {
		return new SearchEntry(this.kind, this.code, Link.of(address.path(), this.link.text()), address.parameters(),
				this.note, this.names);
	}

	/** A name, and what people say for it: nobody types 研究与试验发展(R&D)经费. */
	private static Stream<String> spoken(String name) {
		return Bilingual.chinese(name) ? Stream.of(name, RESEARCH.matcher(name).replaceAll("研发")) : Stream.of(name);
	}

	/**
	 * How well it fits a question, the best 0; {@link #NOT} where it does not. What was
	 * typed fits better than what may be meant by it.
	 */
	int fits(SearchQuestion question) {
		int best = NOT;
		for (List<String> way : question.ways()) {
			int fit = fits(way);
			best = (fit == NOT) ? best : Math.min(best, (way == question.ways().get(0)) ? fit : fit + 1);
		}
		return best;
	}

	private int fits(List<String> words) {
		int whole = fitsWord(String.join(" ", words));
		if (whole != NOT || words.size() == 1) {
			return whole;
		}
		int worst = 0;
		for (String word : words) {
			worst = Math.max(worst, fitsWord(word));
		}
		return (worst == NOT) ? NOT : FAR + worst;
	}

	/** How well it fits a single word. */
	int fitsWord(String asked) {
		if (halfWidth(asked.strip()).equalsIgnoreCase(this.code)) {
			return 0;
		}
		String wanted = plain(asked);
		if (wanted.isEmpty()) {
			return NOT;
		}
		boolean latin = wanted.chars().allMatch((letter) -> letter < 128);
		return Stream
			.concat(Stream.of(plain(this.code).startsWith(wanted) ? 2 : NOT),
					this.names.stream()
						.map((name) -> Bilingual.chinese(name)
								? (latin ? byReading(wanted, Pinyin.of(name)) : byCharacters(wanted, plain(name)))
								: byWords(wanted, name.toLowerCase(Locale.ROOT))))
			.mapToInt(Integer::intValue)
			.min()
			.orElse(NOT);
	}

	private static int byCharacters(String wanted, String name) {
		if (name.equals(wanted)) {
			return 0;
		}
		if (name.startsWith(wanted)) {
			return 1;
		}
		if (name.contains(wanted)) {
			return 2;
		}
		return (wanted.length() >= SHORT && inOrder(wanted, name)) ? 5 : NOT;
	}

	private static int byReading(String typed, Pinyin name) {
		String wanted = V_FOR_U.matcher(typed).replaceAll("$1u");
		if (name.full().equals(wanted) || name.initials().equals(wanted)) {
			return 1;
		}
		if (wanted.length() > 1 && (name.full().startsWith(wanted) || name.initials().startsWith(wanted))) {
			return 2;
		}
		boolean within = wanted.length() >= SHORT && name.initials().contains(wanted)
				|| wanted.length() > SHORT && name.full().contains(wanted);
		return within ? 4 : NOT;
	}

	/**
	 * English: a word that begins so; further in only what is long enough to be meant.
	 */
	private static int byWords(String wanted, String name) {
		String plain = plain(name);
		if (!plain.contains(wanted)) {
			return NOT;
		}
		if (plain.equals(wanted)) {
			return 0;
		}
		if (plain.startsWith(wanted)) {
			return 1;
		}
		boolean word = Stream.of(NEITHER_LETTER_NOR_DIGIT.split(name)).anyMatch((one) -> one.startsWith(wanted));
		return word ? 2 : (wanted.length() > SHORT) ? 3 : NOT;
	}

	/** Whether the characters stand in the name in their order, others between. */
	private static boolean inOrder(String wanted, String name) {
		int at = 0;
		for (int i = 0; i < wanted.length(); i++) {
			at = name.indexOf(wanted.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

	/** Letters and digits as wide as a Chinese character are meant as the usual ones. */
	private static String halfWidth(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	/** Only letters and digits, all small. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		halfWidth(text).toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(SearchEntry::letterOrDigit)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean letterOrDigit(int character) {
		int type = Character.getType(character);
		return Character.isLetterOrDigit(character) || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

}
