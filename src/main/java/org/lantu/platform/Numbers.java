package org.lantu.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as they are shown everywhere: thousands separators, their own decimals,
 * a true minus sign.
 */
public final class Numbers {

	private Numbers() {
	}

	/** A number with its own decimals. */
	public static String format(BigDecimal value) {
		int decimals = Math.max(value.scale(), 0);
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(value).replace('-', '−');
	}

}
