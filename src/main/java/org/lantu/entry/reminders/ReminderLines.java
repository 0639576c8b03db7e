package org.lantu.entry.reminders;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Writes what somebody is reminded of, a line each.
 */
@Component
public class ReminderLines {

	/** Of a kind no more are named at once. */
	static final int MOST_NAMED = 20;

	private static final int MOST_LINKS = 5;

	private final MatterNames names;

	ReminderLines(MatterNames names) {
		this.names = names;
	}

	String line(Reminder reminder, Locale locale) {
		boolean today = reminder.kind() == Reminder.Kind.DUE_SOON && reminder.days() == 0;
		return this.names.text(reminder.kind().key() + (today ? ".today" : ".line"), locale,
				reminder.matter().name(this.names, locale), String.valueOf(reminder.days()));
	}

	/** Where it is done. */
	String href(Reminder reminder) {
		return (reminder.kind() == Reminder.Kind.WAITING) ? "/review" : reminder.matter().href(this.names);
	}

	/** The first of some of one kind, for a mail. */
	public String lines(List<Reminder> reminders, Locale locale) {
		String named = reminders.stream()
			.limit(MOST_NAMED)
			.map((reminder) -> "· " + line(reminder, locale))
			.collect(Collectors.joining("\n"));
		return (reminders.size() > MOST_NAMED) ? named + "\n· " + more(reminders.size() - MOST_NAMED, locale) : named;
	}

	String more(int number, Locale locale) {
		return this.names.text("reminder.more", locale, String.valueOf(number));
	}

	/** Where somebody goes on with some of one kind, the first of many pages. */
	public List<String> links(List<Reminder> reminders) {
		return reminders.stream()
			.map((reminder) -> href(reminder).replaceAll("#.*", ""))
			.distinct()
			.limit(MOST_LINKS)
			.toList();
	}

	String text(String key, Locale locale, Object... arguments) {
		return this.names.text(key, locale, arguments);
	}

}
