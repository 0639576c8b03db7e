package org.lantu.entry.notices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.actuals.remarks.RemarkWritten;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells of a remark those to whom it speaks: who entered the figure, who wrote about it
 * before, and where no reviewer is among them yet, those who may decide on it.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class RemarkNotices {

	private final FigureDesk desk;

	private final FigureRemarks remarks;

	private final People people;

	private final NoticeBook book;

	private final NoticeRounds rounds;

	RemarkNotices(FigureDesk desk, FigureRemarks remarks, People people, NoticeBook book, NoticeRounds rounds) {
		this.desk = desk;
		this.remarks = remarks;
		this.people = people;
		this.book = book;
		this.rounds = rounds;
	}

	@ApplicationModuleListener
	void tell(RemarkWritten written) {
		this.people.find(written.by())
			.map((writer) -> this.desk.find(writer, List.of(written.revision())))
			.ifPresent((found) -> found.forEach((waiting) -> tell(written, waiting.entry())));
	}

	private void tell(RemarkWritten written, LedgerEntry entry) {
		String region = entry.figure().region();
		Set<String> authors = entry.hands().writtenBy();
		Predicate<Person> decides = (person) -> person.mayReview(region) && !authors.contains(person.login());
		List<Person> all = this.people.all();
		Set<String> told = new HashSet<>(authors);
		this.remarks.about(List.of(written.revision())).stream().map(FigureRemark::by).forEach(told::add);
		if (all.stream().filter(decides).noneMatch((person) -> told.contains(person.login()))) {
			told.addAll(all.stream().filter(decides).map(Person::login).collect(Collectors.toSet()));
		}
		all.stream()
			.filter((person) -> person.email() != null && person.mayEnter(region))
			.filter((person) -> told.contains(person.login()) && !person.login().equals(written.by()))
			.forEach((person) -> this.book.note(person.login(),
					new NoticeItem(NoticeItem.Kind.REMARK, written.id(), written.by())));
		this.rounds.go();
	}

}
