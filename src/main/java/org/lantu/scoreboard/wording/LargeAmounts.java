package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lantu.platform.Numbers;

/**
 * Writes amounts of money that are counted in hundreds of millions as English has them:
 * in millions, billions or trillions, after the currency, with every published decimal.
 */
final class LargeAmounts {

	private static final Pattern UNIT = Pattern.compile("([A-Z]{3}) 100 million");

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

	private LargeAmounts() {
	}

	/**
	 * The numbers with their unit, all in the words of the largest; empty where the unit
	 * is another one.
	 * @param numbers one or several, as in "≈1,018.8 → 1,143.3"
	 */
	static Optional<String> written(String numbers, String unit) {
		Matcher money = UNIT.matcher(unit);
		if (!money.matches()) {
			return Optional.empty();
		}
		BigDecimal largest = NUMBER.matcher(numbers)
			.results()
			.map(LargeAmounts::value)
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ZERO);
		boolean trillions = largest.compareTo(BigDecimal.valueOf(10_000)) >= 0;
		boolean billions = !trillions && largest.compareTo(BigDecimal.TEN) >= 0;
		int shift = trillions ? -4 : billions ? -1 : 2;
		Matcher first = NUMBER.matcher(numbers);
		String sign = first.find() ? numbers.substring(0, first.start()) : "";
		String scaled = NUMBER.matcher(numbers.substring(sign.length()))
			.replaceAll((found) -> Numbers.format(scaled(value(found), shift)));
		return Optional
			.of(sign + money.group(1) + " " + scaled + (trillions ? " trillion" : billions ? " billion" : " million"));
	}

	/** With every published decimal; a whole number gains none but those it needs. */
	private static BigDecimal scaled(BigDecimal value, int shift) {
		BigDecimal scaled = value.scaleByPowerOfTen(shift);
		BigDecimal told = (value.scale() > 0) ? scaled : scaled.stripTrailingZeros();
		return told.setScale(Math.max(0, told.scale()));
	}

	private static BigDecimal value(MatchResult found) {
		return new BigDecimal(found.group().replace(",", ""));
	}

}
