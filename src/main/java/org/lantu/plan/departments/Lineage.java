package org.lantu.plan.departments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A department between those that it follows and the one that follows it.
 *
 * @param before what has become of others, which is this one
 * @param next what has become of it; {@code null} where it bears its name still
 */
public record Lineage(Department department, List<Succession> before, @Nullable Succession next) {

	/** Of a department, among all that became of any. */
	public static Lineage of(Department department, Collection<Succession> all) {
		return new Lineage(department, all.stream().filter((one) -> one.successor().equals(department)).toList(),
				all.stream().filter((one) -> one.department().equals(department)).findFirst().orElse(null));
	}

	/**
	 * Whether it bore its name by a day: one that follows others does from the first of
	 * them on.
	 */
	public boolean begun(LocalDate day) {
		return this.before.isEmpty() || this.before.stream().anyMatch((one) -> one.by(day));
	}

	/** Whether it had become another one by a day. */
	public boolean followed(LocalDate day) {
		return this.next != null && this.next.by(day);
	}

}
