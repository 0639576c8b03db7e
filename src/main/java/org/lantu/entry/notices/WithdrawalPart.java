package org.lantu.entry.notices;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.undoing.AskedWithdrawal;
import org.lantu.actuals.undoing.Undoings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what of imports is to be withdrawn.
 */
@Component
@Order(5)
class WithdrawalPart implements NoticePart {

	private final Undoings undoings;

	private final People people;

	private final NoticeLines lines;

	private final NoticeWords words;

	WithdrawalPart(Undoings undoings, People people, NoticeLines lines, NoticeWords words) {
		this.undoings = undoings;
		this.people = people;
		this.lines = lines;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		Set<Long> told = NoticeItem.subjects(items, NoticeItem.Kind.WITHDRAWAL);
		List<AskedWithdrawal> asked = told.isEmpty() ? List.of()
				: this.undoings.asked(person)
					.stream()
					.filter((one) -> !one.own() && told.contains(one.undoing()))
					.toList();
		Map<String, String> names = this.people.names(asked.stream().map(AskedWithdrawal::by).distinct().toList());
		return asked.stream()
			.map((one) -> new NoticeSection("notice.withdrawal", one.figures().size(),
					(locale) -> List.of(this.lines.withdrawal(one, names.getOrDefault(one.by(), one.by()), locale),
							this.words.link("/review#u" + one.undoing() + "-" + one.region(), locale))))
			.toList();
	}

}
