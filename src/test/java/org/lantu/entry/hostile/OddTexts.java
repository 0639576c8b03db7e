package org.lantu.entry.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Texts that nobody should send: numbers in all notations, days that are none, controls,
 * signs that turn the direction of writing, halves of characters, markup, commands, and
 * what comes of putting them together.
 */
final class OddTexts {

	private static final List<String> SEEDS = List.of("", " ", "\t", "0", "-0", "−1.5", "+2", ".5", "5.", "1e9",
			"1E-400", "9e99999999", "NaN", "-Infinity", "0x1F", "1_000", "1,234.5", "1.234,5", "１２，３４５．６", "١٢٣", "१२३",
			"一百二十三", "壹佰", "三点五", "1428.8余亿元", "约1.5", "≥20", "超过500", "不足1", "12.5p", "…", "—", "1/3", "½", "Ⅻ", "1-2",
			"20~30", "5％", "5‰", "999999999999999999999999", "0.00000000000000000001", "2026-02-30", "2026-13",
			"0000-00-00", "2026/1/1", "2026年2月31日", "9999-12-31", "-2026", "+292278994-08-17", "20260101", "2026", "明天",
			"<script>x</script>", "'; drop table figure; --", "\" onload=\"x", "${7*7}", "#{T(java.lang.Runtime)}",
			"__${7*7}__::.x", "{{x}}", "%s%n%d", "{0,plural,", "'{0}'", "../../etc/passwd", "..;/admin",
			"file:///etc/passwd", "javascript:alert(1)", "=1+1", "@SUM(A1)", "\\", "|", "\u0000", "\u0007\u001b[31m",
			"\r\nSet-Cookie: x=y", "\u202e", "\u2066x\u2069", "\u200b", "\ufeff", "\ud800", "\udfff\ud800", "\ufffe",
			"e\u0301\u0301\u0301", "🙂", "👩‍👩‍👧", "ﷺ", "İ", "ß", "null", "undefined", "true", "[]", "{}",
			"[object Object]", "410000", "rd-intensity", "henan-2025", "gdp", "hn-st-conf-2026", "zh", "en", "1949",
			"2101", "2147483648", "-9223372036854775809");

	/** Bytes that are no UTF-8, or not the shortest one, as they stand in an address. */
	private static final List<String> BROKEN = List.of("%ff", "%C0%AF", "%ED%A0%80", "%F8%88", "%E4%BD", "%00");

	private final Random random;

	OddTexts(long seed) {
		this.random = new Random(seed);
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T one(List<T> of) {
		return of.get(below(of.size()));
	}

	String text() {
		String text = one(SEEDS);
		return switch (below(8)) {
			case 0 -> text + one(SEEDS);
			case 1 -> one(SEEDS) + text + one(SEEDS);
			case 2 -> text.repeat(1 + below(300));
			case 3 -> text + new String(Character.toChars(below(Character.MAX_CODE_POINT)));
			case 4 -> new StringBuilder(text).reverse().toString();
			case 5 -> below(10) + "." + Math.abs(this.random.nextLong()) + text;
			default -> text;
		};
	}

	/** A text as it stands in an address; some are broken there. */
	String encoded() {
		String text = URLEncoder.encode(text(), StandardCharsets.UTF_8);
		return (below(8) == 0) ? text + one(BROKEN) : text;
	}

	/** Cells as a spreadsheet hands them over, or nearly so. */
	String block() {
		StringBuilder block = new StringBuilder();
		int lines = 1 + below(6);
		for (int line = 0; line < lines; line++) {
			int cells = 1 + below(5);
			for (int cell = 0; cell < cells; cell++) {
				block.append((cell == 0) ? "" : "\t").append((below(3) == 0) ? "\"" + text() + "\"" : text());
			}
			block.append(one(List.of("\n", "\r\n", "\r", "\n\n")));
		}
		return block.toString();
	}

}
