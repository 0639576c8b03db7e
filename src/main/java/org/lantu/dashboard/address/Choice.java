package org.lantu.dashboard.address;

import java.util.ArrayList;
import java.util.List;

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

	/** The same after one for all, which is chosen where no other is. */
	public static List<Choice> withAll(String all, List<Choice> choices) {
		List<Choice> offered = new ArrayList<>();
		offered.add(of("", all, choices.stream().noneMatch(Choice::chosen)));
		offered.addAll(choices);
		return offered;
	}

}
