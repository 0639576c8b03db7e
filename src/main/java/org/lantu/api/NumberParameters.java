package org.lantu.api;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.FirstDay;

/**
 * Reads whole numbers out of parameters.
 */
public final class NumberParameters {

	private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

	public static final int LAST_YEAR = 2100;

	private NumberParameters() {
	}

	/** A year that figures may have. */
	static int year(String parameter, String text, FirstDay first) {
		return between(parameter, text, first.firstYear(), LAST_YEAR);
	}

	static int between(String parameter, String text, int least, int most) {
		if (DIGITS.matcher(text).matches()) {
			int number = Integer.parseInt(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		throw new BadParameterException(parameter, text, "expected.api.number", String.valueOf(least),
				String.valueOf(most));
	}

	/**
	 * The one value of a parameter.
	 * @param values what was given, if anything
	 */
	static @Nullable String single(String parameter, String @Nullable [] values) {
		if (values == null || values.length == 0) {
			return null;
		}
		if (values.length > 1) {
			throw new BadParameterException(parameter, String.join(", ", values), "expected.once");
		}
		return values[0];
	}

}
