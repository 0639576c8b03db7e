package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.Person;
import org.lantu.accounts.standins.Absences;
import org.lantu.accounts.standins.StandIns;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.entry.reminders.Reminded;
import org.lantu.entry.reminders.Reminder;
import org.lantu.entry.reminders.ReminderLines;
import org.lantu.entry.reminders.Reminders;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what is due and undone, of the person and of those for whom they stand in.
 */
@Component
@Order(7)
class ReminderPart implements NoticePart {

	private static final Set<Reminder.Kind> PRESSING = EnumSet.complementOf(EnumSet.of(Reminder.Kind.DUE_SOON));

	private final Reminders reminders;

	private final StandIns standIns;

	private final ReminderLines lines;

	private final NoticeWords words;

	ReminderPart(Reminders reminders, StandIns standIns, ReminderLines lines, NoticeWords words) {
		this.reminders = reminders;
		this.standIns = standIns;
		this.lines = lines;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		Set<Long> soon = NoticeItem.subjects(items, NoticeItem.Kind.DUE_SOON);
		Set<Long> pressing = NoticeItem.subjects(items, NoticeItem.Kind.OVERDUE);
		if (soon.isEmpty() && pressing.isEmpty()) {
			return List.of();
		}
		Reminded reminded = this.reminders.in(person.regions());
		Absences absences = this.standIns.today(reminded.everybody());
		List<NoticeSection> sections = new ArrayList<>();
		Stream.concat(Stream.of(person), absences.representedBy(person).stream()).forEach((one) -> {
			Set<Reminder.Kind> kinds = EnumSet.noneOf(Reminder.Kind.class);
			kinds.addAll(pressing.contains(one.id()) ? PRESSING : Set.of());
			kinds.addAll(soon.contains(one.id()) ? Set.of(Reminder.Kind.DUE_SOON) : Set.of());
			boolean own = one.id() == person.id();
			Person told = absences.mailed(one);
			List<Reminder> all = (own && told.id() != person.id()) ? reminded.left(person, told)
					: reminded.of(one, person);
			kinds.forEach((kind) -> section(own ? "" : one.name(), kind, all, sections));
		});
		return sections;
	}

	private void section(String person, Reminder.Kind kind, List<Reminder> all, List<NoticeSection> sections) {
		List<Reminder> some = all.stream().filter((one) -> one.kind() == kind).toList();
		if (!some.isEmpty()) {
			sections
				.add(new NoticeSection(kind.key(), some.size(), (locale) -> paragraphs(person, kind, some, locale)));
		}
	}

	private List<String> paragraphs(String person, Reminder.Kind kind, List<Reminder> some, Locale locale) {
		List<String> paragraphs = new ArrayList<>();
		String head = this.words.text(kind.key() + ".text", locale, String.valueOf(some.size()));
		paragraphs.add(person.isEmpty() ? head : this.words.text("reminder.for", locale, person, head));
		paragraphs.add(this.lines.lines(some, locale));
		paragraphs.add(this.lines.links(some)
			.stream()
			.map((path) -> this.words.link(path, locale))
			.collect(Collectors.joining("\n")));
		return paragraphs;
	}

}
