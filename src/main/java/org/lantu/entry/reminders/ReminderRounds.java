package org.lantu.entry.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.standins.Absences;
import org.lantu.accounts.standins.StandIns;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.notices.NoticeItem.Kind;
import org.lantu.actuals.notices.ReminderBook;
import org.lantu.actuals.notices.ReminderBook.Told;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes once a day who is to be reminded, in a mail with all else they are to be told.
 * One transaction takes the day and notes everybody, so that a portal that is killed in
 * it leaves the day to the next, and of several portals one does it.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class ReminderRounds {

	private final Reminders reminders;

	private final ReminderBook book;

	private final NoticeBook notices;

	private final StandIns standIns;

	private final ReminderProperties properties;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private @Nullable LocalDate done;

	ReminderRounds(Reminders reminders, ReminderBook book, NoticeBook notices, StandIns standIns,
			ReminderProperties properties, Clock clock, PlatformTransactionManager transactions) {
		this.reminders = reminders;
		this.book = book;
		this.notices = notices;
		this.standIns = standIns;
		this.properties = properties;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void go() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		LocalDate today = now.toLocalDate();
		if (now.getHour() < this.properties.hour() || today.equals(this.done)) {
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			if (this.book.begin(today)) {
				remind(today);
			}
		});
		this.done = today;
	}

	private void remind(LocalDate today) {
		Reminded reminded = this.reminders.all();
		Absences absences = this.standIns.today(reminded.everybody());
		Map<Long, Told> before = this.book.told();
		Map<Long, Told> after = new HashMap<>();
		Map<String, List<NoticeItem>> items = new LinkedHashMap<>();
		for (Person person : reminded.everybody()) {
			Told last = before.getOrDefault(person.id(), Told.NEVER);
			Person told = absences.mailed(person);
			List<Kind> kinds = note(person, told, reminded.of(person, told), last, today, items);
			if (told.id() != person.id()) {
				kinds.addAll(note(person, person, reminded.left(person, told), last, today, items));
			}
			if (!kinds.isEmpty()) {
				after.put(person.id(), new Told(kinds.contains(Kind.DUE_SOON) ? today : last.dueSoon(),
						kinds.contains(Kind.OVERDUE) ? today : last.overdue()));
			}
		}
		this.notices.note(items);
		this.book.note(after);
	}

	/** Notes for somebody what of a person's is to be told again. */
	private List<Kind> note(Person person, Person told, List<Reminder> all, Told last, LocalDate today,
			Map<String, List<NoticeItem>> items) {
		List<Kind> kinds = new ArrayList<>();
		if (told.email() != null && again(all, true, last.dueSoon(), today)) {
			kinds.add(Kind.DUE_SOON);
		}
		if (told.email() != null && again(all, false, last.overdue(), today)) {
			kinds.add(Kind.OVERDUE);
		}
		kinds.forEach((kind) -> items.computeIfAbsent(told.login(), (login) -> new ArrayList<>())
			.add(new NoticeItem(kind, person.id(), null)));
		return kinds;
	}

	/** Whether some of it is new since it was told last, or that was long enough ago. */
	private boolean again(List<Reminder> all, boolean soon, @Nullable LocalDate last, LocalDate today) {
		return all.stream()
			.filter((one) -> (one.kind() == Reminder.Kind.DUE_SOON) == soon)
			.anyMatch((one) -> last == null || one.since().isAfter(last)
					|| !last.plus(this.properties.every(one.kind())).isAfter(today));
	}

}
