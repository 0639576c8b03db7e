package org.lantu.actuals.checks.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Indicator;

/**
 * What stands after the digits of a typed number, against the unit of its indicator: by
 * how many powers of ten the digits have to be moved.
 *
 * @param shift the powers of ten; below zero for a smaller unit than the indicator's
 * @param moreThan whether 多 or 余 says that it was more
 * @param refusal why the words cannot be relied on; {@code null} where they can
 */
record UnitWords(int shift, boolean moreThan, @Nullable String refusal) {

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("万亿", 12), Map.entry("千亿", 11),
			Map.entry("百亿", 10), Map.entry("十亿", 9), Map.entry("亿", 8), Map.entry("千万", 7), Map.entry("百万", 6),
			Map.entry("十万", 5), Map.entry("万", 4), Map.entry("千", 3), Map.entry("百", 2), Map.entry("trillion", 12),
			Map.entry("billion", 9), Map.entry("million", 6), Map.entry("thousand", 3));

	private static final Set<String> MONEY = Set.of("元", "元人民币", "人民币", "人民币元", "cny", "rmb", "yuan", "yuan rmb");

	private static final Set<String> PERCENT = Set.of("%", "percent", "per cent");

	static boolean rank(Indicator indicator) {
		return "位".equals(indicator.unit().zh());
	}

	/**
	 * Reads the words after the digits.
	 * @param words the words, in their normal form
	 * @param money whether a sign of the currency stood before the digits
	 */
	static UnitWords read(String words, boolean money, Indicator indicator) {
		boolean early = saysMore(words);
		String rest = early ? words.substring(1).strip() : words;
		if (!money && isWhole(rest, indicator)) {
			return new UnitWords(0, early, null);
		}
		if (PERCENT.contains(rest)) {
			return indicator.percent() ? new UnitWords(0, early, null) : refused("percent");
		}
		String word = scaleWord(rest);
		int power = power(word);
		String afterScale = rest.substring(word.length()).strip();
		boolean late = saysMore(afterScale);
		boolean more = early || late;
		String named = late ? afterScale.substring(1).strip() : afterScale;
		if (indicator.percent() || rank(indicator)) {
			return refused(named.isEmpty() && !more ? "scale" : "unit");
		}
		int unitPower = power(indicator);
		String base = base(indicator);
		if (named.isEmpty() && !money) {
			// a bare 万 beside 亿元 may be 万元 or 万亿元
			boolean clear = word.isEmpty() || power >= unitPower;
			return clear ? new UnitWords(word.isEmpty() ? 0 : power - unitPower, more, null) : refused("scale-unclear");
		}
		if (!named.isEmpty() && !isBase(named, base, indicator) || money && !MONEY.contains(base)) {
			return refused("unit");
		}
		return new UnitWords(power - unitPower, more, null);
	}

	/** The power of ten within the indicator's own unit. */
	static int power(Indicator indicator) {
		return power(scaleWord(Objects.requireNonNullElse(indicator.unit().zh(), "")));
	}

	static int power(String scaleWord) {
		return POWERS.getOrDefault(scaleWord, 0);
	}

	/** The unit without its power of ten. */
	static String base(Indicator indicator) {
		String unit = Objects.requireNonNullElse(indicator.unit().zh(), "");
		return unit.substring(scaleWord(unit).length());
	}

	private static boolean saysMore(String words) {
		return words.startsWith("多") || words.startsWith("余");
	}

	private static boolean isWhole(String rest, Indicator indicator) {
		return rest.isEmpty() || rest.equalsIgnoreCase(indicator.unit().zh())
				|| rest.equalsIgnoreCase(indicator.unit().en());
	}

	private static boolean isBase(String named, String base, Indicator indicator) {
		if (MONEY.contains(base)) {
			return MONEY.contains(named);
		}
		return named.equals(base) || named.equals("个") || named.equalsIgnoreCase(indicator.unit().en());
	}

	private static String scaleWord(String text) {
		return POWERS.keySet()
			.stream()
			.filter(text::startsWith)
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

	private static UnitWords refused(String reason) {
		return new UnitWords(0, false, reason);
	}

}
