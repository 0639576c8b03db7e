package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.FiguresReturned;
import org.lantu.actuals.FiguresSubmitted;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells reviewers what waits and analysts what came back, where the operator names a mail
 * server. It works beside the request, after the commit: first the notices are written,
 * then each is sent by itself, so that one that fails is tried again without the others.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Notices {

	private static final Logger logger = LoggerFactory.getLogger(Notices.class);

	private final FigureDesk desk;

	private final People people;

	private final NoticeTexts texts;

	private final MailSender mails;

	private final NoticeProperties properties;

	private final ApplicationEventPublisher events;

	Notices(FigureDesk desk, People people, NoticeTexts texts, MailSender mails, NoticeProperties properties,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.people = people;
		this.texts = texts;
		this.mails = mails;
		this.properties = properties;
		this.events = events;
	}

	@ApplicationModuleListener
	void tell(FiguresSubmitted submitted) {
		this.people.find(submitted.by())
			.map((analyst) -> waiting(analyst, submitted.requestKey()))
			.ifPresent((notices) -> notices.forEach(this.events::publishEvent));
	}

	@ApplicationModuleListener
	void tell(FiguresReturned returned) {
		this.people.find(returned.by())
			.map((reviewer) -> returned(reviewer, returned.requestKey()))
			.ifPresent((notices) -> notices.forEach(this.events::publishEvent));
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
			return CompletableFuture.completedFuture(null);
		}
		catch (RuntimeException ex) {
			logger.warn("The notice to {} was not sent: {}", notice.to(), ex.getMessage());
			return CompletableFuture.failedFuture(ex);
		}
	}

	/** To every reviewer who may decide on some of it. */
	private List<Notice> waiting(Person analyst, String requestKey) {
		List<LedgerEntry> entries = this.desk.answered(analyst, requestKey);
		List<Notice> notices = new ArrayList<>();
		for (Person person : this.people.all()) {
			List<LedgerEntry> own = entries.stream()
				.filter((entry) -> person.mayReview(entry.figure().region())
						&& !entry.hands().writtenBy().contains(person.login()))
				.toList();
			if (person.email() != null && !own.isEmpty()) {
				notices.add(this.texts.waiting(person.email(), analyst.name(), own));
			}
		}
		return notices;
	}

	/** To everybody who had entered some of it. */
	private List<Notice> returned(Person reviewer, String requestKey) {
		Map<String, List<LedgerEntry>> entries = this.desk.answered(reviewer, requestKey)
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.hands().enteredBy()));
		List<Notice> notices = new ArrayList<>();
		for (Person person : this.people.all()) {
			List<LedgerEntry> own = entries.getOrDefault(person.login(), List.of());
			if (person.email() != null && !own.isEmpty()) {
				notices.add(this.texts.returned(person.email(), reviewer.name(), own));
			}
		}
		return notices;
	}

}
