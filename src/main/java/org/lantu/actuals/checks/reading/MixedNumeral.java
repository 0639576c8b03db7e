package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numerals of Arabic and Chinese digits and units: 12,600, 1.26万, 1万2千, 一万二千六百,
 * 二点零一.
 */
final class MixedNumeral {

	private static final Pattern PART = Pattern
		.compile("[0-9][0-9,]*(?:\\.[0-9]+)?|[〇零一二两三四五六七八九]+(?:点[〇零一二两三四五六七八九]+)?|[十百千万亿]");

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final int LONGEST = 40;

	private MixedNumeral() {
	}

	/** What a numeral says; empty where it has no digit, or is none. */
	static Optional<BigDecimal> value(String numeral) {
		if (numeral.length() > LONGEST || numeral.matches("[百千万亿点,.]*")) {
			return Optional.empty();
		}
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal section = BigDecimal.ZERO;
		BigDecimal number = null;
		Matcher part = PART.matcher(numeral);
		while (part.find()) {
			int power = power(part.group());
			if (power < 0) {
				number = digits(part.group());
			}
			else if (power < power("万")) {
				section = section.add(((number != null) ? number : BigDecimal.ONE).scaleByPowerOfTen(power));
				number = null;
			}
			else {
				BigDecimal before = section.add((number != null) ? number : BigDecimal.ZERO);
				total = (power == power("亿")) ? total.add(before).scaleByPowerOfTen(power)
						: total.add(before.scaleByPowerOfTen(power));
				section = BigDecimal.ZERO;
				number = null;
			}
		}
		return Optional.of(total.add(section).add((number != null) ? number : BigDecimal.ZERO));
	}

	/** The powers of ten of one unit or several; below zero for none. */
	static int power(String units) {
		int power = 0;
		for (char unit : units.toCharArray()) {
			int of = switch (unit) {
				case '十' -> 1;
				case '百' -> 2;
				case '千' -> 3;
				case '万' -> 4;
				case '亿' -> 8;
				default -> -1;
			};
			if (of < 0) {
				return -1;
			}
			power += of;
		}
		return power;
	}

	private static BigDecimal digits(String text) {
		StringBuilder digits = new StringBuilder();
		for (char one : text.replace('零', '〇').replace('两', '二').toCharArray()) {
			int digit = DIGITS.indexOf(one);
			if (one == '点' || one == '.') {
				digits.append('.');
			}
			else if (one != ',') {
				digits.append((digit >= 0) ? String.valueOf(digit) : String.valueOf(one));
			}
		}
		return new BigDecimal(digits.toString());
	}

}
