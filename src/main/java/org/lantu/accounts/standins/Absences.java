package org.lantu.accounts.standins;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;

/**
 * Who is away on a day, and who is told in their place.
 */
public final class Absences {

	private final Map<Long, Person> people;

	private final Map<Long, Absence> absences;

	Absences(Collection<Person> people, Collection<Absence> absences) {
		this.people = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
		this.absences = absences.stream().collect(Collectors.toMap(Absence::person, Function.identity()));
	}

	/** Of somebody who is away. */
	public Optional<Absence> of(Person person) {
		return Optional.ofNullable(this.absences.get(person.id()));
	}

	/**
	 * Who is told what would go to somebody: who stands in, or who stands in for them
	 * where they are away, too. The person itself where nobody is away, where who stands
	 * in may not do it any more, and where all stand in for each other.
	 */
	public Person recipient(Person person) {
		Set<Long> seen = new HashSet<>(Set.of(person.id()));
		Person told = person;
		while (true) {
			Absence absence = this.absences.get(told.id());
			if (absence == null) {
				return told;
			}
			Person next = this.people.get(absence.deputy());
			if (next == null || !seen.add(next.id()) || StandInRules.fault(person, next) != null) {
				return person;
			}
			told = next;
		}
	}

	/** The same for mails: who has no address is told none. */
	public Person mailed(Person person) {
		Person recipient = recipient(person);
		return (recipient.email() != null) ? recipient : person;
	}

	/** For whom somebody stands in, by name. */
	public List<Person> representedBy(Person deputy) {
		return this.people.values()
			.stream()
			.filter((person) -> person.id() != deputy.id() && recipient(person).id() == deputy.id())
			.sorted((one, other) -> one.login().compareTo(other.login()))
			.toList();
	}

	/** Somebody with an active account. */
	public @Nullable Person person(long id) {
		return this.people.get(id);
	}

}
