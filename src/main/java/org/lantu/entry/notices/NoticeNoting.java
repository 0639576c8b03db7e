package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.standins.Absences;
import org.lantu.accounts.standins.StandIns;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.NoticeItem;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Notes what people are to be told, or who stands in for them, and has the mails that are
 * due written.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class NoticeNoting {

	/** Whoever had a hand in these may not decide on them. */
	private static final Set<NoticeItem.Kind> TO_DECIDE = Set.of(NoticeItem.Kind.WAITING, NoticeItem.Kind.WITHDRAWAL,
			NoticeItem.Kind.REPORT_WAITING, NoticeItem.Kind.COMMENTARY_WAITING);

	private final People people;

	private final StandIns standIns;

	private final NoticeBook book;

	private final NoticeRounds rounds;

	NoticeNoting(People people, StandIns standIns, NoticeBook book, NoticeRounds rounds) {
		this.people = people;
		this.standIns = standIns;
		this.book = book;
		this.rounds = rounds;
	}

	/**
	 * Notes each subject for everybody whom it concerns. While one of them is away it is
	 * told to who stands in; but to the person itself, who finds it on coming back, where
	 * the other one did it, or may not decide on it.
	 */
	<T> void note(List<T> subjects, BiPredicate<Person, T> concerns, Function<T, NoticeItem> item) {
		List<Person> everybody = this.people.all();
		Absences absences = this.standIns.today(everybody);
		Map<String, List<NoticeItem>> items = new LinkedHashMap<>();
		for (Person person : everybody) {
			Person instead = absences.mailed(person);
			subjects.stream().filter((subject) -> concerns.test(person, subject)).forEach((subject) -> {
				NoticeItem one = item.apply(subject);
				boolean barred = instead.login().equals(one.by())
						|| TO_DECIDE.contains(one.kind()) && !concerns.test(instead, subject);
				Person told = barred ? person : instead;
				if (told.email() != null) {
					items.computeIfAbsent(told.login(), (login) -> new ArrayList<>()).add(one);
				}
			});
		}
		this.book.note(items);
		this.rounds.go();
	}

}
