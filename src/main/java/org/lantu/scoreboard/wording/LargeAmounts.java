package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lantu.platform.Numbers;

/**
 * Writes amounts of money that are counted in hundreds of millions as English has them:
 * in millions, billions or trillions, after the currency, with every published digit.
 */
final class LargeAmounts {

	private static final Pattern UNIT = Pattern.compile("100 million ([A-Z]{3})");

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

	/** The lowest amount that a word is used for, and by how many powers of ten. */
	private record Scale(BigDecimal from, int shift, String word) {
	}

	private static final List<Scale> SCALES = List.of(new Scale(BigDecimal.valueOf(10_000), -4, "trillion"),
			new Scale(BigDecimal.TEN, -1, "billion"), new Scale(BigDecimal.ZERO, 2, "million"));

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
		Scale scale = SCALES.stream().filter((one) -> largest.compareTo(one.from()) >= 0).findFirst().orElseThrow();
		Matcher first = NUMBER.matcher(numbers);
		String sign = first.find() ? numbers.substring(0, first.start()) : "";
		String scaled = NUMBER.matcher(numbers.substring(sign.length()))
			.replaceAll((found) -> Numbers.format(value(found).scaleByPowerOfTen(scale.shift())
				.setScale(Math.max(0, value(found).scale() - scale.shift()))));
		return Optional.of(sign + money.group(1) + " " + scaled + " " + scale.word());
	}

	private static BigDecimal value(MatchResult found) {
		return new BigDecimal(found.group().replace(",", ""));
	}

}
