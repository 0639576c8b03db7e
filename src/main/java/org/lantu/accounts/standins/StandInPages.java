package org.lantu.accounts.standins;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which somebody says who stands in.
 */
@Component
class StandInPages {

	private final StandIns standIns;

	private final People people;

	private final Catalogue catalogue;

	private final MessageSource messages;

	StandInPages(StandIns standIns, People people, Catalogue catalogue, MessageSource messages) {
		this.standIns = standIns;
		this.people = people;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	/** Those who share a region with somebody; nobody learns of others. */
	List<Person> colleagues(Person person) {
		return this.people.all()
			.stream()
			.filter((one) -> one.id() != person.id() && !Collections.disjoint(one.regions(), person.regions()))
			.toList();
	}

	StandInPage page(Person person, boolean admin, @Nullable StandInForm typed,
			Map<String, StandInChanges.Fault> faults, boolean saved, Locale locale) {
		List<Person> colleagues = colleagues(person);
		Absence absence = this.standIns.of(person).orElse(null);
		StandInForm form = (typed != null) ? typed : form(absence, colleagues);
		Map<String, String> said = new LinkedHashMap<>();
		faults.forEach((field, fault) -> said.put(field, said(fault.key(), fault.arguments(), locale)));
		return new StandInPage(admin, person.name(),
				admin ? "/admin/people/" + person.login() + "/stand-in" : "/account/stand-in",
				admin ? "/admin/people/" + person.login() : "/account", person.role().scoped(),
				(absence != null) ? now(absence, locale) : null, saved, form,
				colleagues.stream()
					.filter((one) -> StandInRules.fault(person, one) == null)
					.map((one) -> new StandInPage.Choice(one.login(), label(one, locale),
							one.login().equals(form.deputy())))
					.toList(),
				colleagues.stream()
					.filter((one) -> StandInRules.fault(person, one) != null)
					.map((one) -> other(one, Objects.requireNonNull(StandInRules.fault(person, one)), locale))
					.toList(),
				said);
	}

	private static StandInForm form(@Nullable Absence absence, List<Person> colleagues) {
		if (absence == null) {
			return new StandInForm("", "", "", null);
		}
		String deputy = colleagues.stream()
			.filter((one) -> one.id() == absence.deputy())
			.map(Person::login)
			.findFirst()
			.orElse("");
		return new StandInForm(deputy, absence.from().toString(), absence.to().toString(), null);
	}

	/** What is on file, and what becomes of it where who stands in no longer may. */
	private String now(Absence absence, Locale locale) {
		List<Person> everybody = this.people.all();
		Person person = find(everybody, absence.person());
		Person deputy = find(everybody, absence.deputy());
		boolean holds = person != null && deputy != null && StandInRules.fault(person, deputy) == null;
		return text(holds ? "standins.now" : "standins.now.void", locale, absence.from().toString(),
				absence.to().toString(), (deputy != null) ? label(deputy, locale) : "–");
	}

	private static @Nullable Person find(Collection<Person> people, long id) {
		return people.stream().filter((one) -> one.id() == id).findFirst().orElse(null);
	}

	private String other(Person one, StandInRules.Fault fault, Locale locale) {
		return text("standins.other", locale, label(one, locale),
				said(fault.key(), List.copyOf(fault.regions()), locale));
	}

	private String label(Person one, Locale locale) {
		return text("standins.person", locale, one.name(), one.login(), text("role." + one.role().name(), locale));
	}

	/** Codes of regions become their names. */
	private String said(String key, List<String> arguments, Locale locale) {
		Map<String, Region> regions = key.endsWith(".scope") ? this.catalogue.provincesAnd(arguments) : Map.of();
		String all = arguments.stream()
			.map((argument) -> regions.containsKey(argument)
					? Objects.requireNonNull(regions.get(argument)).name().in(locale) : argument)
			.collect(Collectors.joining(text("account.list.separator", locale)));
		return text(key, locale, all);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
