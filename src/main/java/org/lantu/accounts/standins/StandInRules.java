package org.lantu.accounts.standins;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;

/**
 * Who may stand in for whom: whoever could do all of it already.
 */
final class StandInRules {

	private StandInRules() {
	}

	/** Why somebody may not stand in; {@code null} where they may. */
	static @Nullable Fault fault(Person person, Person deputy) {
		if (deputy.id() == person.id()) {
			return new Fault("standins.fault.self", Set.of());
		}
		if (!person.role().scoped()) {
			return new Fault("standins.fault.admin", Set.of());
		}
		if (person.role() == Role.REVIEWER && deputy.role() != Role.REVIEWER || !deputy.role().scoped()) {
			return new Fault("standins.fault.role", Set.of());
		}
		Set<String> missing = new TreeSet<>(person.scope());
		missing.removeAll(deputy.regions());
		return missing.isEmpty() ? null : new Fault("standins.fault.scope", missing);
	}

	/**
	 * What is in the way.
	 *
	 * @param regions those that the other one does not have
	 */
	record Fault(String key, Set<String> regions) {

	}

}
