package org.lantu.entry.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.standins.Absence;
import org.lantu.accounts.standins.Absences;
import org.lantu.accounts.standins.StandIns;

import org.springframework.stereotype.Component;

/**
 * Shows on the desk what mails remind of, of the person and of those for whom they stand
 * in.
 */
@Component
public class DeskReminders {

	private final Reminders reminders;

	private final StandIns standIns;

	private final ReminderLines lines;

	DeskReminders(Reminders reminders, StandIns standIns, ReminderLines lines) {
		this.reminders = reminders;
		this.standIns = standIns;
		this.lines = lines;
	}

	/** What the desk shows of it. */
	public DeskReminderPage page(Person person, Locale locale) {
		Reminded reminded = this.reminders.in(person.regions());
		Absences absences = this.standIns.today(reminded.everybody());
		List<DeskReminderPage.Group> groups = new ArrayList<>();
		groups("", reminded.of(person), groups, locale);
		for (Person other : absences.representedBy(person)) {
			String until = absences.of(other).map((absence) -> absence.to().toString()).orElse("");
			groups(this.lines.text("reminder.stands-in", locale, other.name(), until), reminded.of(other, person),
					groups, locale);
		}
		return new DeskReminderPage(absences.of(person).map((absence) -> away(absence, absences, locale)).orElse(null),
				groups);
	}

	private @Nullable String away(Absence absence, Absences absences, Locale locale) {
		return Optional.ofNullable(absences.person(absence.deputy()))
			.map((deputy) -> this.lines.text("reminder.away", locale, absence.to().toString(), deputy.name()))
			.orElse(null);
	}

	private void groups(String person, List<Reminder> all, List<DeskReminderPage.Group> groups, Locale locale) {
		if (!person.isEmpty() && all.isEmpty()) {
			groups.add(new DeskReminderPage.Group(person, this.lines.text("reminder.nothing", locale), List.of(), ""));
		}
		for (Reminder.Kind kind : Reminder.Kind.values()) {
			List<Reminder> some = all.stream().filter((one) -> one.kind() == kind).toList();
			if (!some.isEmpty()) {
				int more = some.size() - ReminderLines.MOST_NAMED;
				groups.add(new DeskReminderPage.Group(person,
						this.lines.text(kind.key() + ".text", locale, String.valueOf(some.size())),
						some.stream()
							.limit(ReminderLines.MOST_NAMED)
							.map((one) -> new DeskReminderPage.Line(this.lines.href(one), this.lines.line(one, locale)))
							.toList(),
						(more > 0) ? this.lines.more(more, locale) : ""));
			}
		}
	}

}
