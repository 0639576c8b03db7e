package org.lantu.actuals.checks.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;

/**
 * The words and signs beside a number that say how it bounds the true value.
 */
final class BoundWords {

	private static final Map<String, Bound> BEFORE = words(Map.of(Bound.MORE_THAN,
			List.of(">", "超过", "超出", "超", "突破", "逾", "多于", "大于", "高于", "more than", "exceeded", "exceeds", "exceeding",
					"over", "above"),
			Bound.AT_LEAST,
			List.of("≥", ">=", "=>", "不低于", "不少于", "不小于", "至少", "at least", "no less than", "not less than"),
			Bound.AT_MOST,
			List.of("≤", "<=", "=<", "不超过", "不高于", "不多于", "不大于", "至多", "最多", "at most", "up to", "no more than",
					"not more than"),
			Bound.LESS_THAN, List.of("<", "低于", "少于", "小于", "不足", "不到", "less than", "fewer than", "below", "under"),
			Bound.APPROXIMATE, List.of("≈", "~", "约为", "大约", "约", "将近", "接近", "近", "approximately", "approx.", "approx",
					"about", "around", "roughly", "nearly", "almost", "circa", "ca.", "c.")));

	private static final Map<String, Bound> AFTER = words(
			Map.of(Bound.AT_LEAST, List.of("及以上", "以上", "或以上", "+", "or more"), Bound.AT_MOST,
					List.of("及以下", "以下", "以内", "or less", "or fewer"), Bound.APPROXIMATE, List.of("左右", "上下")));

	/** Message that say nothing of the number's bounds. */
	private static final List<String> FILLERS = List.of("已达到", "达到", "已达", "达", "为", "是", "共计", "共", "已");

	private BoundWords() {
	}

	/**
	 * Parts a text into its bounding words and the rest.
	 * @param text in its normal form
	 */
	static Parted part(String text) {
		Map<Bound, Boolean> said = new LinkedHashMap<>();
		String rest = text;
		for (String before = ""; !before.equals(rest);) {
			before = rest;
			rest = cut(rest, said);
		}
		List<Bound> bounds = List.copyOf(said.keySet());
		return new Parted(rest, bounds.isEmpty() ? null : bounds.get(0), bounds.size() > 1);
	}

	private static String cut(String text, Map<Bound, Boolean> said) {
		for (String filler : FILLERS) {
			if (text.startsWith(filler)) {
				return text.substring(filler.length()).strip();
			}
		}
		for (Map.Entry<String, Bound> word : BEFORE.entrySet()) {
			if (text.startsWith(word.getKey())) {
				said.put(word.getValue(), true);
				return text.substring(word.getKey().length()).strip();
			}
		}
		for (Map.Entry<String, Bound> word : AFTER.entrySet()) {
			if (text.endsWith(word.getKey())) {
				said.put(word.getValue(), true);
				return text.substring(0, text.length() - word.getKey().length()).strip();
			}
		}
		return text;
	}

	/** The longest word first, so that none is taken for a shorter one within it. */
	private static Map<String, Bound> words(Map<Bound, List<String>> byBound) {
		return byBound.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((word) -> Map.entry(word, entry.getKey())))
			.sorted(Comparator.comparing((Map.Entry<String, Bound> entry) -> -entry.getKey().length())
				.thenComparing(Map.Entry::getKey))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * A number's text without the words that bound it.
	 *
	 * @param contradicting whether the words say different things
	 */
	record Parted(String rest, @Nullable Bound bound, boolean contradicting) {

	}

}
