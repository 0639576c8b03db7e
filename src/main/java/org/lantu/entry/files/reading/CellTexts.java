package org.lantu.entry.files.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Writes what a cell of a workbook holds as somebody would type it who looks at it.
 *
 * @param since1904 from which of two days the workbook counts
 */
record CellTexts(boolean since1904) {

	/** Computed with fifteen digits; what is behind them was never typed. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,2})?");

	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

	private static final int FOUR_YEARS = 1462;

	private static final int LAST_DAY = 2_958_465;

	/** A number that is shown as a day, and was typed as a year. */
	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	String number(String raw, CellFormat format) {
		if (!NUMBER.matcher(raw).matches()) {
			return raw;
		}
		if (format.date()) {
			return day(raw, format);
		}
		BigDecimal value = new BigDecimal(raw);
		return format.percent() ? plain(value.movePointRight(2), format) + "%" : plain(value, format) + format.unit();
	}

	/** Whether a year was typed into a cell that shows days. */
	static boolean isYear(String raw, CellFormat format) {
		return format.date() && YEAR.matcher(raw).matches();
	}

	private String day(String raw, CellFormat format) {
		BigDecimal value = new BigDecimal(raw);
		if (isYear(raw, format) || value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
			return plain(value, format);
		}
		LocalDate day = FIRST_DAY.plusDays(value.intValue() + (this.since1904 ? FOUR_YEARS : 0));
		return format.year() ? String.valueOf(day.getYear()) : day.toString();
	}

	/** The digits, and the zeros behind them that the cell shows. */
	private static String plain(BigDecimal value, CellFormat format) {
		BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
		return rounded.setScale(Math.max(Math.max(rounded.scale(), format.decimals()), 0)).toPlainString();
	}

}
