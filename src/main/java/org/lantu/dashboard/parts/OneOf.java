package org.lantu.dashboard.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;

/**
 * Reads a parameter that has a few values.
 */
public final class OneOf {

	private OneOf() {
	}

	/**
	 * The value given, or empty where none is.
	 * @throws BadParameterException where another one is given
	 */
	public static String of(String parameter, @Nullable String value, List<String> allowed) {
		if (value == null || value.isBlank()) {
			return "";
		}
		if (!allowed.contains(value)) {
			throw new BadParameterException(parameter, value, "expected.one-of", String.join(", ", allowed));
		}
		return value;
	}

}
