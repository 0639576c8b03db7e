package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.Numbers;
import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Demand;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;
import org.lantu.progress.judging.Kind;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;

import org.springframework.context.MessageSource;

/**
 * Writes numbers and amounts as a page shows them: thousands separators, the published
 * decimals, a true minus sign, the unit of the language.
 */
public final class Amounts {

	private static final int MOST_DECIMALS = 4;

	private static final int MOST_YEARS = 12;

	/** Two values as near as this, relative to the larger one, are the same. */
	private static final double NOISE = 1e-9;

	private final MessageSource messages;

	private final Locale locale;

	public Amounts(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/** A number with its own decimals. */
	public static String number(BigDecimal value) {
		return Numbers.format(value);
	}

	/** A number rounded to some decimals. */
	public static String number(double value, int decimals) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
		return number((rounded.signum() == 0) ? rounded.abs() : rounded);
	}

	/** A difference: always with its sign, none at zero. */
	public static String signed(double value, int decimals) {
		String number = number(value, decimals);
		boolean zero = number.chars().noneMatch((digit) -> digit >= '1' && digit <= '9');
		return (value > 0 && !zero) ? "+" + number : number;
	}

	/**
	 * The sign that stands before a number which bounds the truth; empty for an exact
	 * one.
	 */
	public static String symbol(Bound bound) {
		return switch (bound) {
			case EXACT -> "";
			case APPROXIMATE -> "≈";
			case AT_LEAST -> "≥";
			case MORE_THAN -> ">";
			case AT_MOST -> "≤";
			case LESS_THAN -> "<";
		};
	}

	/** The decimals in which the actual of a target and its distances are shown. */
	public static int decimals(JudgedTarget judged) {
		return decimals(judged.assessment(), judged.promise().demand(), judged.kind().inPercent(),
				judged.indicator().decimals());
	}

	/**
	 * The decimals in which an actual and its distances are shown.
	 * @param growth whether the target speaks of per cent of growth
	 * @param usual the decimals of the indicator
	 */
	static int decimals(Assessment assessment, Demand target, boolean growth, int usual) {
		Quantity actual = assessment.actual();
		int scale = target.decimals();
		if (actual == null) {
			return growth ? Math.max(1, scale) : Math.max(scale, usual);
		}
		if (actual.published() != null) {
			return Math.max(scale, actual.published().scale());
		}
		if (!growth) {
			return assessment.inputs()
				.stream()
				.map(Observation::value)
				.mapToInt(BigDecimal::scale)
				.reduce(scale, Math::max);
		}
		return telling(actual.value(), target.value().doubleValue(), Math.max(1, scale));
	}

	/**
	 * As few decimals as let two numbers that differ look different; the least where they
	 * differ by less than anybody would write, or by the noise of arithmetic.
	 */
	public static int telling(double value, double other, int least) {
		if (Math.abs(value - other) <= NOISE * Math.max(Math.abs(value), Math.abs(other))) {
			return least;
		}
		for (int decimals = least; decimals <= Math.max(MOST_DECIMALS, least); decimals++) {
			if (!number(value, decimals).equals(number(other, decimals))) {
				return decimals;
			}
		}
		return least;
	}

	/** The number of a quantity that a target speaks of, without its unit. */
	public static String number(Quantity quantity, int decimals) {
		return number(quantity.rounded(decimals));
	}

	/** A distance that a target speaks of: with its sign, none at zero. */
	public static String signed(Quantity quantity, int decimals) {
		BigDecimal rounded = quantity.rounded(decimals);
		return (rounded.signum() > 0) ? "+" + number(rounded) : number(rounded);
	}

	/**
	 * A number with the indicator's unit, as a sentence needs it; as it stands where
	 * there is none.
	 */
	public String amount(String number, @Nullable Indicator indicator) {
		if (indicator == null) {
			return number;
		}
		if (indicator.percent()) {
			return percent(number);
		}
		if (indicator.aggregation() == Indicator.Aggregation.NONE) {
			return message("amount.rank", number);
		}
		return withUnit(number, indicator);
	}

	public String percent(String number) {
		return number + "%";
	}

	/** A distance without its sign, in the indicator's unit or in percentage points. */
	public String distance(double value, int decimals, boolean points, @Nullable Indicator indicator) {
		String number = number(Math.abs(value), decimals);
		if (points) {
			return message("amount.points", number);
		}
		if (indicator == null) {
			return number;
		}
		if (indicator.aggregation() == Indicator.Aggregation.NONE) {
			return message("amount.places", number);
		}
		return withUnit(number, indicator);
	}

	/** A number with the words of its bound: "more than 10,000 enterprises". */
	public String bounded(Bound bound, String amount) {
		return (bound == Bound.EXACT) ? amount : message("bound." + bound.name(), amount);
	}

	public Locale locale() {
		return this.locale;
	}

	/** The unit as a column head shows it. */
	public String unit(JudgedTarget judged) {
		if (judged.kind().inPercent()) {
			return message("unit." + judged.target().kind().name());
		}
		return (judged.kind().change() && judged.indicator().percent()) ? message("unit.points")
				: judged.indicator().unit().in(this.locale);
	}

	/**
	 * A quantity of which a kind of target speaks, with its unit.
	 * @param indicator {@code null} where the number has no unit
	 */
	public String quantity(String number, Kind kind, @Nullable Indicator indicator) {
		if (kind.inPercent()) {
			return percent(number);
		}
		return (kind.change() && indicator != null && indicator.percent()) ? message("amount.points", number)
				: amount(number, indicator);
	}

	private String withUnit(String number, Indicator indicator) {
		String unit = indicator.unit().in(this.locale);
		return LargeAmounts.written(number, unit).orElseGet(() -> message("amount.unit", number, unit));
	}

	/** Years, of many the first; empty for none. */
	public String years(List<Integer> years) {
		String named = years.stream()
			.limit(MOST_YEARS)
			.map(String::valueOf)
			.collect(Collectors.joining(message("list.separator")));
		return (years.size() > MOST_YEARS) ? message("list.years.more", named, String.valueOf(years.size())) : named;
	}

	/**
	 * Words with their arguments, of which some may not exist: that Spring takes them,
	 * but does not say so.
	 */
	@SuppressWarnings("NullAway")
	public String message(String key, @Nullable Object... arguments) {
		String text = this.messages.getMessage(key, arguments, this.locale);
		return Locale.CHINESE.getLanguage().equals(this.locale.getLanguage()) ? Spacing.of(text) : text;
	}

}
