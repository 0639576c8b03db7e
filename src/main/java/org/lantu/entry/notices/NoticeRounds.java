package org.lantu.entry.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.lantu.accounts.People;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.NoticeItem;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each person's mail when it is due: at once for who got none lately, else when a
 * quarter of an hour is over, with all that has come meanwhile.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class NoticeRounds {

	private final NoticeBook book;

	private final NoticeTexts texts;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	NoticeRounds(NoticeBook book, NoticeTexts texts, People people, ApplicationEventPublisher events, Clock clock,
			PlatformTransactionManager transactions) {
		this.book = book;
		this.texts = texts;
		this.people = people;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void go() {
		Instant now = this.clock.instant();
		for (String person : this.book.due(now)) {
			this.transaction.executeWithoutResult((status) -> write(person, this.book.take(person, now)));
		}
	}

	/** What was decided on meanwhile is not told any more. */
	private void write(String login, List<NoticeItem> items) {
		this.people.find(login)
			.flatMap((person) -> this.texts.notice(person, items))
			.ifPresent(this.events::publishEvent);
	}

}
