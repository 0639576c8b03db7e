package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;

/**
 * Finds the numbers in the words of a source, in whatever unit and notation they are
 * written there: 1,428.8亿元, 1.4288 万亿元, 14288000 (单位：万元), 一万二千六百, 百分之二点一, top three.
 */
public final class QuotedNumbers {

	private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])(?:\\.[0-9]++)?+|[0-9]++(?:\\.[0-9]++)?+)";

	private static final Pattern NUMBER = Pattern.compile("(?<numeral>(?:" + DIGITS + "|[〇零一二两三四五六七八九十])(?:" + DIGITS
			+ "|[〇零一二两三四五六七八九十百千万亿点])*)(?: ?(?:[多余] ?)?(?<late>[百千万亿]+))? ?(?<english>thousand|million|billion|trillion|‰)?");

	/** Units that stand for themselves, such as in the head of a column. */
	private static final Pattern UNIT = Pattern.compile("(?<![0-9〇零一二两三四五六七八九十点多余 ])([千万亿]+)");

	private static final Pattern SPACED = Pattern.compile("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))");

	/** The group of a word is its number. */
	private static final Pattern WORDS = Pattern.compile(
			"\\b(?:(one|first)|(two|second)|(three|third)|(four|fourth)|(five|fifth)|(six|sixth)|(seven|seventh)|(eight|eighth)"
					+ "|(nine|ninth)|(ten|tenth))\\b");

	private static final Pattern PARTS_OF = Pattern.compile("[百千万]分之");

	private final Set<BigDecimal> values = new HashSet<>();

	private final Indicator indicator;

	private QuotedNumbers(Indicator indicator) {
		this.indicator = indicator;
	}

	/**
	 * Whether a value stands in a quote, there perhaps with more digits.
	 * @param quote the words of the source
	 * @param value the value, in the unit of its indicator
	 * @param bound how it bounds the true one
	 */
	public static boolean contain(String quote, BigDecimal value, Bound bound, Indicator indicator) {
		QuotedNumbers numbers = new QuotedNumbers(indicator);
		String text = PARTS_OF.matcher(WrittenText.normal(quote)).replaceAll(" ");
		Stream.of(text, SPACED.matcher(text).replaceAll("")).distinct().forEach(numbers::read);
		BigDecimal wanted = value.abs();
		int scale = (bound == Bound.APPROXIMATE) ? Math.min(wanted.stripTrailingZeros().scale(), wanted.scale())
				: wanted.scale();
		BigDecimal half = new BigDecimal(BigInteger.valueOf(5), scale + 1);
		return numbers.values.stream()
			.anyMatch((number) -> number.subtract(wanted).abs().compareTo(half) <= 0
					&& (number.compareTo(wanted) == 0 || number.scale() > scale));
	}

	private void read(String text) {
		Set<Integer> heads = new HashSet<>();
		Matcher unit = UNIT.matcher(text);
		while (unit.find()) {
			int power = MixedNumeral.power(unit.group(1));
			heads.add(power);
			this.values.add(BigDecimal.ONE.movePointRight(power - UnitWords.power(this.indicator)));
		}
		Matcher found = NUMBER.matcher(text);
		while (found.find()) {
			String late = found.group("late");
			MixedNumeral.value(found.group("numeral") + ((late != null) ? late : ""))
				.ifPresent((number) -> add(number, found.group("english"), text.substring(found.end()), heads));
		}
		Matcher word = WORDS.matcher(text);
		while (word.find()) {
			for (int number = 1; number <= word.groupCount(); number++) {
				if (word.group(number) != null) {
					this.values.add(BigDecimal.valueOf(number));
				}
			}
		}
	}

	private void add(BigDecimal number, @Nullable String english, String rest, Set<Integer> heads) {
		int own = UnitWords.power(this.indicator);
		BigDecimal whole = (english == null) ? number
				: english.equals("‰") ? number.movePointLeft(1) : number.movePointRight(UnitWords.power(english));
		this.values.add(whole);
		this.values.add(whole.movePointLeft(own));
		heads.forEach((power) -> this.values.add(whole.movePointRight(power - own)));
	}

}
