package org.lantu.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Names the people who would be asked for figures: the analysts whose scope covers the
 * region of a target that is new.
 */
@Component
class AskedPeople {

	private final People people;

	private final MessageSource messages;

	AskedPeople(People people, MessageSource messages) {
		this.people = people;
		this.messages = messages;
	}

	/** A line for each region; one statement. */
	List<String> lines(List<ChangedTarget> targets, Locale locale) {
		Map<String, Region> regions = targets.stream()
			.filter(ChangedTarget::isNew)
			.map((target) -> target.shown().region())
			.collect(Collectors.toMap(Region::code, (region) -> region, (one, same) -> one, TreeMap::new));
		if (regions.isEmpty()) {
			return List.of();
		}
		List<Person> all = this.people.all();
		return regions.values().stream().map((region) -> line(region, all, locale)).toList();
	}

	private String line(Region region, List<Person> all, Locale locale) {
		String names = all.stream()
			.filter((person) -> person.role() == Role.ANALYST && person.mayEnter(region.code()))
			.map(Person::name)
			.collect(Collectors.joining(this.messages.getMessage("check.people.and", null, locale)));
		String key = names.isEmpty() ? "check.people.nobody" : "check.people.asked";
		return this.messages.getMessage(key, new Object[] { region.name().in(locale), names }, locale);
	}

}
