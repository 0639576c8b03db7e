package org.lantu.entry.reminders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;

/**
 * What is to be done, and by whom: figures by the analysts of their region, or where it
 * has none by its reviewers; what came back by who wrote it; what waits by every reviewer
 * who had no hand in it.
 */
public final class Reminded {

	private final Map<String, Person> people;

	private final Set<String> analysed;

	private final List<Reminder> reminders;

	Reminded(List<Person> people, List<Reminder> reminders) {
		this.people = people.stream().collect(Collectors.toMap(Person::login, Function.identity()));
		this.analysed = people.stream()
			.filter((person) -> person.role() == Role.ANALYST)
			.flatMap((person) -> person.regions().stream())
			.collect(Collectors.toSet());
		this.reminders = reminders;
	}

	/** All with an active account. */
	public Collection<Person> everybody() {
		return this.people.values();
	}

	/** What somebody is reminded of, the most urgent first. */
	public List<Reminder> of(Person person) {
		return this.reminders.stream().filter((reminder) -> concerns(person, reminder)).toList();
	}

	/**
	 * What of somebody's another one is told who stands in, and may do no more than
	 * before: nobody decides on what they wrote.
	 */
	public List<Reminder> of(Person person, Person deputy) {
		return of(person).stream()
			.filter((reminder) -> (reminder.kind() == Reminder.Kind.WAITING) ? mayDecide(deputy, reminder)
					: deputy.mayEnter(reminder.region()))
			.toList();
	}

	/** What of somebody's the one who stands in is not told. */
	public List<Reminder> left(Person person, Person deputy) {
		List<Reminder> told = of(person, deputy);
		return of(person).stream().filter((reminder) -> !told.contains(reminder)).toList();
	}

	private boolean concerns(Person person, Reminder reminder) {
		return switch (reminder.kind()) {
			case WAITING -> mayDecide(person, reminder);
			case RETURNED -> {
				Person author = this.people.get(reminder.author());
				yield stillThere(author, reminder) ? person.login().equals(reminder.author())
						: enters(person, reminder.region());
			}
			case OVERDUE, DUE_SOON -> enters(person, reminder.region());
		};
	}

	private static boolean stillThere(@Nullable Person author, Reminder reminder) {
		return author != null && author.mayEnter(reminder.region());
	}

	private boolean enters(Person person, String region) {
		return person.mayEnter(region) && (person.role() == Role.ANALYST || !this.analysed.contains(region));
	}

	private static boolean mayDecide(Person person, Reminder reminder) {
		return person.mayReview(reminder.region()) && !reminder.authors().contains(person.login());
	}

}
