package org.lantu.entry.files.made;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * What is written into the cell of a value, and what the ledger would have of it.
 *
 * @param cell what is written
 * @param read {@code null} where that is no figure, or a wrong one
 */
record MadeValue(Object cell, @Nullable BigDecimal read) {

	/** What tables write where there is no number, and what is none. */
	private static final List<String> NONE = List.of("-", "—", "#", "", "许多", "#REF!", "1.2.3");

	/**
	 * Makes one.
	 * @param sure whether it is to be a figure
	 */
	static MadeValue of(Random random, MadeIndicator indicator, boolean foreign, boolean sure) {
		BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(9 * indicator.scale()))
			.movePointLeft(indicator.decimals());
		BigDecimal written = foreign ? value.movePointRight(4) : value;
		return switch (sure ? 10 : random.nextInt(10)) {
			case 0 -> new MadeValue(NONE.get(random.nextInt(NONE.size())), null);
			case 1 -> new MadeValue(written.toPlainString(), value);
			case 2 -> new MadeValue(wide(written.toPlainString()), value);
			case 3 -> new MadeValue(written.toPlainString() + "①", value);
			// as a spreadsheet keeps what it has computed
			case 4 -> new MadeValue(
					new BigDecimal(written.doubleValue()).doubleValue() + Math.ulp(written.doubleValue()), value);
			default -> new MadeValue(written, value);
		};
	}

	private static String wide(String digits) {
		StringBuilder wide = new StringBuilder();
		digits.chars().forEach((each) -> wide.append((each == '.') ? '.' : (char) (each - '0' + '０')));
		return wide.toString();
	}

}
