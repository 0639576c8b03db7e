package org.lantu.entry.reminders;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for reminders.
 *
 * @param hour from which hour of the day they go out
 * @param dueSoonEvery how long what is due soon is not told again
 * @param overdueEvery how long what should have been done is not told again
 * @param untouchedAfter how long what came back, or waits for a review, is left alone
 */
@ConfigurationProperties("lantu.reminders")
record ReminderProperties(@DefaultValue("8") int hour, @DefaultValue("7d") Period dueSoonEvery,
		@DefaultValue("1d") Period overdueEvery, @DefaultValue("3d") Period untouchedAfter) {

	/** After how long a kind is told again. */
	Period every(Reminder.Kind kind) {
		return (kind == Reminder.Kind.DUE_SOON) ? this.dueSoonEvery : this.overdueEvery;
	}

}
