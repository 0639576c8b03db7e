package org.lantu.platform;

import java.math.BigDecimal;

/**
 * Writes numbers as they are shown everywhere: thousands separators, their own decimals,
 * a true minus sign.
 */
public final class Numbers {

	private static final int GROUP = 3;

	private static final char MINUS = '−';

	private Numbers() {
	}

	/** A number with its own decimals. */
	public static String format(BigDecimal value) {
		String digits = value.abs().setScale(Math.max(value.scale(), 0)).toPlainString();
		int whole = (value.scale() > 0) ? digits.length() - value.scale() - 1 : digits.length();
		StringBuilder text = new StringBuilder(digits.length() + digits.length() / GROUP + 1);
		if (value.signum() < 0) {
			text.append(MINUS);
		}
		for (int at = 0; at < whole; at++) {
			if (at > 0 && (whole - at) % GROUP == 0) {
				text.append(',');
			}
			text.append(digits.charAt(at));
		}
		return text.append(digits, whole, digits.length()).toString();
	}

}
