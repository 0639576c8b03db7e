package org.lantu.actuals;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a vintage has to share with another one to be compared with it
 * ({@code docs/domain.md} section 1, "Basis" and "Break").
 *
 * @param basis the code of the basis that it rests on; {@code null} where its indicator
 * knows none
 * @param sinceBreak the year of the last break up to its own; {@code null} where there is
 * none
 */
public record Footing(@Nullable String basis, @Nullable Integer sinceBreak) {

	/** Of a vintage of which nothing is known. */
	public static final Footing NONE = new Footing(null, null);

	/** Whether the change from one to the other is one of what is measured. */
	public boolean comparable(Footing other) {
		return (this.basis == null || other.basis == null || this.basis.equals(other.basis))
				&& Objects.equals(this.sinceBreak, other.sinceBreak);
	}

}
