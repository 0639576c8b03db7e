package org.lantu.dashboard.address;

import org.jspecify.annotations.Nullable;

/**
 * A value of a filter.
 *
 * @param value what it is called in the address
 * @param glyph its shape, or {@code null}
 */
public record Choice(String value, String text, boolean chosen, @Nullable String glyph) {

	public static Choice of(String value, String text, boolean chosen) {
		return new Choice(value, text, chosen, null);
	}

}
