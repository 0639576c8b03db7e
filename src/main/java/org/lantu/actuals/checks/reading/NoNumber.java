package org.lantu.actuals.checks.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells why a text is no number, so that the refusal can say what to do instead.
 */
final class NoNumber {

	private static final Set<String> PLACEHOLDERS = Set.of("/", "\\", "n/a", "na", "n.a.", "n.a", "nil", "none", "null",
			"nan", "无", "暂无", "没有", "无数据", "暂无数据", "未公布", "未发布", "尚未公布", "未知", "不详", "待定", "待补", "缺", "暂缺", "缺失", "空",
			"tbd", "tbc", "unknown", "missing", "not available", "not published", "no data", "x", "xx", "xxx");

	private static final Pattern ONLY_SIGNS = Pattern.compile("[-.…*?_·、,;:~|]+");

	private static final Pattern REFERENCE = Pattern.compile(
			"(详?见|参见|参考|参阅|同上|同左|同前|see\\b|ditto|as above|same as).*|.*(附件|附表|attachment|annex|enclosed|description).*");

	private static final Pattern CHINESE_NUMERAL = Pattern.compile("[零〇一二三四五六七八九十百千万亿两点半壹贰叁肆伍陆柒捌玖拾佰仟]+[家个件项位元人年]*");

	private static final Pattern DATE = Pattern.compile(
			"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}.*|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2,4}|[0-9]{4}年.*|[0-9]+:[0-9]+.*");

	private static final Pattern RANGE = Pattern.compile("-?[0-9][0-9.,万亿%]* ?(-|~|至|到|to|或|and|、) ?[0-9].*");

	/** Three dots stand in yearbooks for less than the smallest unit of the table. */
	static final String BELOW_UNIT = "below-unit";

	private static final Pattern DOTS = Pattern.compile("[…⋯]+|\\.{3}|\\.{6}");

	private static final Pattern FORMULA = Pattern.compile("=[^<>0-9].*|=.*[-+*/(].*");

	private static final Pattern CURRENCY = Pattern.compile("[($€£].*|.*(usd|美元|欧元|港元|港币|dollars?|euros?).*");

	private static final Pattern DIGITS = Pattern.compile("[0-9.,].*");

	private static final Pattern EXPONENT = Pattern.compile("e ?[-+]?[0-9.]+.*");

	private static final Pattern SLASH = Pattern.compile("[/:].*");

	private static final Pattern BRACKETS = Pattern.compile("[\\[(【〔*#†‡①-⑳⁰¹²³⁴-⁹].*|.*[)\\]】〕]");

	private static final Pattern PER_MILLE = Pattern.compile("‰.*|per mille");

	private static final Pattern CHANGE = Pattern.compile("个?百分点|pp|percentage points?|倍|成|times|x");

	private static final Pattern MIXED = Pattern.compile("[万亿千百](?!万|亿).*[0-9一二三四五六七八九].*");

	private NoNumber() {
	}

	/**
	 * Why a whole text is no number.
	 * @param text in its normal form
	 */
	static Optional<String> reason(String text) {
		if (DOTS.matcher(text).matches()) {
			return Optional.of(BELOW_UNIT);
		}
		if (PLACEHOLDERS.contains(text) || ONLY_SIGNS.matcher(text).matches()) {
			return Optional.of("placeholder");
		}
		if (text.startsWith("#")) {
			return Optional.of("spreadsheet-error");
		}
		if (FORMULA.matcher(text).matches()) {
			return Optional.of("formula");
		}
		if (REFERENCE.matcher(text).matches()) {
			return Optional.of("reference");
		}
		if (DATE.matcher(text).matches()) {
			return Optional.of("date");
		}
		if (RANGE.matcher(text).matches()) {
			return Optional.of("range");
		}
		if (CURRENCY.matcher(text).matches()) {
			return Optional.of(text.startsWith("(") ? "brackets" : "currency");
		}
		return Optional.empty();
	}

	/**
	 * Why what follows a number spoils it.
	 * @param rest what stands after the digits
	 */
	static Optional<String> reasonAfter(String rest) {
		if (DIGITS.matcher(rest).matches()) {
			return Optional.of("spaces");
		}
		if (EXPONENT.matcher(rest).matches()) {
			return Optional.of("scientific");
		}
		if (SLASH.matcher(rest).matches()) {
			return Optional.of("date");
		}
		if (BRACKETS.matcher(rest).matches()) {
			return Optional.of("brackets");
		}
		if (PER_MILLE.matcher(rest).matches()) {
			return Optional.of("per-mille");
		}
		if (CHANGE.matcher(rest).matches()) {
			return Optional.of("change");
		}
		if (MIXED.matcher(rest).matches()) {
			return Optional.of("mixed-numeral");
		}
		return Optional.empty();
	}

	static boolean chineseNumeral(String text) {
		return CHINESE_NUMERAL.matcher(text).matches();
	}

}
