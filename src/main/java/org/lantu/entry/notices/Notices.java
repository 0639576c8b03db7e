package org.lantu.entry.notices;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.FiguresReturned;
import org.lantu.actuals.FiguresSubmitted;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.notices.MailCounts;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.actuals.remarks.RemarkWritten;
import org.lantu.actuals.requests.RequestReceived;
import org.lantu.actuals.undoing.WithdrawalAsked;
import org.lantu.scoreboard.book.MissedTargets;
import org.lantu.scoreboard.book.VerdictsMissed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells reviewers what waits or is to be withdrawn, and analysts what came back, where
 * the operator names a mail server, and the analysts of a region what looks wrong to
 * readers, and which targets turned out missed; and people of a region what others write
 * of a figure. It works beside the request, after the commit: what is to be told is
 * noted, then the mails that are due are written, and each is sent by itself, so that one
 * that fails is tried again without the others.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Notices {

	private static final Logger logger = LoggerFactory.getLogger(Notices.class);

	private final FigureDesk desk;

	private final FigureRemarks remarks;

	private final People people;

	private final NoticeBook book;

	private final NoticeRounds rounds;

	private final MailSender mails;

	private final MailCounts counts;

	private final NoticeProperties properties;

	private final MissedTargets missed;

	Notices(FigureDesk desk, FigureRemarks remarks, People people, NoticeBook book, NoticeRounds rounds,
			MailSender mails, MailCounts counts, NoticeProperties properties, MissedTargets missed) {
		this.missed = missed;
		this.remarks = remarks;
		this.desk = desk;
		this.people = people;
		this.book = book;
		this.rounds = rounds;
		this.mails = mails;
		this.counts = counts;
		this.properties = properties;
	}

	/** To every reviewer who may decide on some of it. */
	@ApplicationModuleListener
	void tell(FiguresSubmitted submitted) {
		this.people.find(submitted.by())
			.map((analyst) -> this.desk.answered(analyst, submitted.requestKey()))
			.ifPresent((entries) -> note(entries,
					(person, entry) -> person.mayReview(entry.figure().region())
							&& !entry.hands().writtenBy().contains(person.login()),
					(entry) -> new NoticeItem(NoticeItem.Kind.WAITING, entry.ref().id(), submitted.by())));
	}

	/** To everybody who had entered some of it. */
	@ApplicationModuleListener
	void tell(FiguresReturned returned) {
		this.people.find(returned.by())
			.map((reviewer) -> this.desk.answered(reviewer, returned.requestKey()))
			.ifPresent((entries) -> note(entries, (person, entry) -> person.login().equals(entry.hands().enteredBy()),
					(entry) -> new NoticeItem(NoticeItem.Kind.RETURNED, entry.ref().id(), returned.by())));
	}

	/** To the analysts of the region; where it has none, to administrators. */
	@ApplicationModuleListener
	void tell(RequestReceived received) {
		String region = received.figure().region();
		List<Person> all = this.people.all();
		boolean analysed = all.stream().anyMatch((person) -> analyses(person, region));
		note(List.of(received), (person, request) -> analysed ? analyses(person, region) : person.role() == Role.ADMIN,
				(request) -> new NoticeItem(NoticeItem.Kind.REQUEST, request.id(), null));
	}

	/** To every other reviewer of a region of which something is to be withdrawn. */
	@ApplicationModuleListener
	void tell(WithdrawalAsked asked) {
		note(List.copyOf(asked.regions()),
				(person, region) -> person.mayReview(region) && !person.login().equals(asked.by()),
				(region) -> new NoticeItem(NoticeItem.Kind.WITHDRAWAL, asked.undoing(), asked.by()));
	}

	/** To the analysts of the regions whose targets turned out missed. */
	@ApplicationModuleListener
	void tell(VerdictsMissed turned) {
		note(this.missed.of(turned.edition()), (person, target) -> analyses(person, target.region()),
				(target) -> new NoticeItem(NoticeItem.Kind.EXPLANATION, target.change(), null));
	}

	/**
	 * To those to whom a remark speaks: who entered the figure, who wrote about it
	 * before, and where no reviewer is among them yet, those who may decide on it.
	 */
	@ApplicationModuleListener
	void tell(RemarkWritten written) {
		this.people.find(written.by())
			.map((writer) -> this.desk.find(writer, List.of(written.revision())))
			.ifPresent((found) -> found.forEach((waiting) -> {
				Set<String> told = spokenTo(written, waiting.entry());
				note(List.of(waiting.entry()),
						(person, entry) -> person.mayEnter(entry.figure().region()) && told.contains(person.login())
								&& !person.login().equals(written.by()),
						(entry) -> new NoticeItem(NoticeItem.Kind.REMARK, written.id(), written.by()));
			}));
	}

	private Set<String> spokenTo(RemarkWritten written, LedgerEntry entry) {
		Set<String> authors = entry.hands().writtenBy();
		Set<String> deciding = this.people.all()
			.stream()
			.filter((person) -> person.mayReview(entry.figure().region()) && !authors.contains(person.login()))
			.map(Person::login)
			.collect(Collectors.toSet());
		Set<String> told = new HashSet<>(authors);
		this.remarks.about(List.of(written.revision())).stream().map(FigureRemark::by).forEach(told::add);
		if (Collections.disjoint(told, deciding)) {
			told.addAll(deciding);
		}
		return told;
	}

	private static boolean analyses(Person person, String region) {
		return person.role() == Role.ANALYST && person.mayEnter(region);
	}

	private <T> void note(List<T> subjects, BiPredicate<Person, T> concerns, Function<T, NoticeItem> item) {
		this.people.all()
			.stream()
			.filter((person) -> person.email() != null)
			.forEach((person) -> subjects.stream()
				.filter((subject) -> concerns.test(person, subject))
				.forEach((subject) -> this.book.note(person.login(), item.apply(subject))));
		this.rounds.go();
	}

	/**
	 * Sends a notice.
	 * @return done, or failed: then it is tried again
	 */
	@Async
	@TransactionalEventListener
	CompletableFuture<@Nullable Void> send(Notice notice) {
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.properties.mailFrom());
		mail.setTo(notice.to());
		mail.setSubject(notice.subject());
		mail.setText(notice.text());
		try {
			this.mails.send(mail);
			this.counts.sent();
			return CompletableFuture.completedFuture(null);
		}
		catch (RuntimeException ex) {
			this.counts.failed();
			logger.warn("The notice to {} was not sent: {}", notice.to(), ex.getMessage());
			return CompletableFuture.failedFuture(ex);
		}
	}

}
