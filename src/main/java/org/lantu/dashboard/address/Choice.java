package org.lantu.dashboard.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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

	/**
	 * Some things to choose from, after one for all, which is chosen where no other is.
	 * @param code what each is called in the address
	 * @param chosen the code that is chosen; {@code null} or unknown for all
	 */
	public static <T> List<Choice> among(Collection<T> values, Function<T, String> code, Function<T, String> name,
			@Nullable String chosen, String all) {
		return withAll(all,
				values.stream()
					.map((value) -> of(code.apply(value), name.apply(value), code.apply(value).equals(chosen)))
					.toList());
	}

	/** The same after one for all, which is chosen where no other is. */
	public static List<Choice> withAll(String all, List<Choice> choices) {
		List<Choice> offered = new ArrayList<>();
		offered.add(of("", all, choices.stream().noneMatch(Choice::chosen)));
		offered.addAll(choices);
		return offered;
	}

}
