package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;

/**
 * Reads the number that somebody typed or pasted for an indicator: half- or full-width
 * digits, thousands separators, 万 and 亿, the unit, and the words that bound it. What can
 * be read in two ways is refused, never guessed.
 */
public final class TypedNumber {

	private static final int LONGEST = 60;

	private static final int MOST_DIGITS = 18;

	private static final Pattern PARTS = Pattern.compile("(¥|rmb|cny|人民币)? ?([-+]?[0-9.,]*[0-9][0-9.,]*)(.*)");

	private static final Pattern PLAIN = Pattern.compile("-?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)");

	private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");

	private static final Pattern RANK = Pattern
		.compile("(?:(前|top ?)|(?:位?[居列]|排名)?(?:全国)?第?)([0-9]{1,3}) ?(?:[名位]|st|nd|rd|th)?");

	/** Behind a number, p is for provisional and r for revised. */
	private static final Pattern MARKED = Pattern
		.compile("(?<number>.*[0-9](?:.*[^a-z(])?) ?(?:\\((?<inside>[pr])\\)|(?<beside>[pr]))");

	private static final Pattern SOME_RANK = Pattern.compile("(前|top|第).*");

	private final String shown;

	private final Indicator indicator;

	private TypedNumber(String shown, Indicator indicator) {
		this.shown = shown;
		this.indicator = indicator;
	}

	/**
	 * Reads a text.
	 * @param typed the text as it came; {@code null} where there was none
	 * @param indicator what the number is for
	 */
	public static Reading read(@Nullable String typed, Indicator indicator) {
		String text = WrittenText.normal((typed != null) ? typed : "");
		if (text.isEmpty()) {
			return new Reading.Blank();
		}
		return new TypedNumber(WrittenText.shown(String.valueOf(typed)), indicator).read(text);
	}

	private Reading read(String text) {
		if (text.length() > LONGEST) {
			return refused("too-long");
		}
		Optional<String> noNumber = NoNumber.reason(text);
		if (noNumber.isPresent()) {
			return refused(noNumber.get());
		}
		Matcher marked = MARKED.matcher(text);
		if (marked.matches()) {
			String mark = Objects.requireNonNullElse(marked.group("inside"), marked.group("beside"));
			return marked(unmarked(marked.group("number")), mark.equals("r"));
		}
		return unmarked(text);
	}

	private static Reading marked(Reading reading, boolean revised) {
		return (reading instanceof Reading.Number number)
				? new Reading.Number(number.value(), number.bound(), revised ? null : ObsStatus.P, revised) : reading;
	}

	private Reading unmarked(String text) {
		if (UnitWords.rank(this.indicator)) {
			Matcher rank = RANK.matcher(text);
			if (rank.matches()) {
				return new Reading.Number(new BigDecimal(rank.group(2)), (rank.group(1) != null) ? Bound.AT_MOST : null,
						null, false);
			}
		}
		else if (SOME_RANK.matcher(text).matches()) {
			return refused("rank");
		}
		BoundWords.Parted parted = BoundWords.part(text);
		if (parted.contradicting()) {
			return refused("two-bounds");
		}
		return number(percentInWords(parted.rest()), parted.bound());
	}

	/** 百分之三 is written before its number. */
	private static String percentInWords(String text) {
		return text.startsWith("百分之") ? text.substring("百分之".length()) + "%" : text;
	}

	private Reading number(String text, @Nullable Bound bound) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			return refused(NoNumber.chineseNumeral(text) ? "chinese-numeral" : "text");
		}
		String digits = parts.group(2);
		String rest = parts.group(3).strip();
		Optional<String> afterNumber = NoNumber.reasonAfter(rest);
		if (afterNumber.isPresent()) {
			return refused(afterNumber.get());
		}
		if (digits.startsWith("+")) {
			return refused("sign");
		}
		if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
			return refused(digits.contains(",") ? "grouping" : "points");
		}
		BigDecimal value = new BigDecimal(digits.replace(",", ""));
		if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
			return refused("too-many-digits");
		}
		UnitWords unit = UnitWords.read(rest, parts.group(1) != null, this.indicator);
		if (unit.refusal() != null) {
			return refused(unit.refusal());
		}
		return converted(value, unit, bound);
	}

	private Reading converted(BigDecimal value, UnitWords unit, @Nullable Bound bound) {
		if (unit.moreThan() && bound != null && bound != Bound.MORE_THAN) {
			return refused("two-bounds");
		}
		Bound said = unit.moreThan() ? Bound.MORE_THAN : bound;
		if (unit.shift() >= 0) {
			// 1.26万 was rounded by whoever wrote it: its last two zeros were never
			// published
			boolean rounded = value.scale() < unit.shift();
			return new Reading.Number(value.movePointRight(unit.shift()),
					(said == null && rounded) ? Bound.APPROXIMATE : said, null, false);
		}
		BigDecimal exact = value.movePointLeft(-unit.shift()).stripTrailingZeros();
		return new Reading.Number(exact.setScale(Math.max(exact.scale(), this.indicator.decimals())), said, null,
				false);
	}

	private Reading refused(String reason) {
		return new Reading.Refused(reason, this.shown, this.indicator.unit(), reason.equals(NoNumber.BELOW_UNIT)
				? "<" + BigDecimal.ONE.movePointLeft(this.indicator.decimals()) : null);
	}

}
