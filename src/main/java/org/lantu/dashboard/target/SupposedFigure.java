package org.lantu.dashboard.target;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.BadParameterException;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Demands;

/**
 * The figure that a visitor supposes for the next year, as typed and as read.
 *
 * @param typed shown again, whatever it is
 * @param value {@code null} where nothing was typed, or nothing that can be used
 * @param refusal why it cannot be used
 */
record SupposedFigure(String typed, @Nullable BigDecimal value, @Nullable String refusal) {

	static final SupposedFigure NONE = new SupposedFigure("", null, null);

	private static final int LONGEST = 40;

	private static final Pattern NUMBER = Pattern
		.compile("[+-]?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,10})?");

	/**
	 * Reads digits of any width, thousands separators, and a per cent sign.
	 * @throws BadParameterException where it is longer than the form lets one type
	 */
	static SupposedFigure read(@Nullable String given, JudgedTarget judged, Presenter presenter) {
		if (given == null || given.isBlank()) {
			return NONE;
		}
		Indicator indicator = judged.indicator();
		String typed = given.strip();
		if (typed.length() > LONGEST) {
			throw new BadParameterException("next", given, "expected.next", String.valueOf(LONGEST));
		}
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-').replaceAll("\\s", "");
		if (indicator.percent() && plain.endsWith("%")) {
			plain = plain.substring(0, plain.length() - 1);
		}
		if (!NUMBER.matcher(plain).matches()) {
			return new SupposedFigure(typed, null, presenter.message("whatif.refused.number", typed, example(judged),
					indicator.unit().in(presenter.locale())));
		}
		BigDecimal value = new BigDecimal(plain.replace(",", ""));
		boolean low = indicator.minimum() != null && value.compareTo(indicator.minimum()) < 0;
		boolean high = indicator.maximum() != null && value.compareTo(indicator.maximum()) > 0;
		if (low || high) {
			return new SupposedFigure(typed, null,
					presenter.message("whatif.refused.range", typed, range(indicator, presenter),
							indicator.unit().in(presenter.locale()), indicator.name().in(presenter.locale())));
		}
		return new SupposedFigure(typed, value, null);
	}

	private static String example(JudgedTarget judged) {
		return judged.latest()
			.map((latest) -> Amounts.number(latest.value()))
			.orElseGet(() -> Demands.number(judged.promise().demand()));
	}

	private static String range(Indicator indicator, Presenter presenter) {
		if (indicator.minimum() == null) {
			return presenter.message("whatif.range.most", plain(indicator.maximum()));
		}
		return (indicator.maximum() == null) ? presenter.message("whatif.range.least", plain(indicator.minimum()))
				: presenter.message("whatif.range", plain(indicator.minimum()), plain(indicator.maximum()));
	}

	private static String plain(@Nullable BigDecimal limit) {
		return (limit != null) ? Amounts.number(limit) : "";
	}

}
