package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.FiguresReturned;
import org.lantu.actuals.FiguresSubmitted;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Tells reviewers what waits and analysts what came back, where the operator names a mail
 * server. It works beside the request, after the commit: a mail that fails changes
 * nothing but the log.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Notices implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Notices.class);

	private static final int PATIENCE = 3;

	private final FigureDesk desk;

	private final People people;

	private final NoticeTexts texts;

	private final MailSender mails;

	private final NoticeProperties properties;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "notices");
		thread.setDaemon(true);
		return thread;
	});

	Notices(FigureDesk desk, People people, NoticeTexts texts, MailSender mails, NoticeProperties properties) {
		this.desk = desk;
		this.people = people;
		this.texts = texts;
		this.mails = mails;
		this.properties = properties;
	}

	@EventListener
	void tell(FiguresSubmitted submitted) {
		send(() -> waiting(submitted));
	}

	@EventListener
	void tell(FiguresReturned returned) {
		send(() -> returned(returned));
	}

	/** To every reviewer who may decide on some of it. */
	private List<Notice> waiting(FiguresSubmitted submitted) {
		List<LedgerEntry> entries = this.desk.answered(submitted.by(), submitted.requestKey());
		List<Notice> notices = new ArrayList<>();
		for (Person person : this.people.all()) {
			List<LedgerEntry> own = entries.stream()
				.filter((entry) -> person.mayReview(entry.figure().region())
						&& !entry.hands().writtenBy().contains(person.login()))
				.toList();
			if (person.email() != null && !own.isEmpty()) {
				notices.add(this.texts.waiting(person.email(), submitted.by().name(), own));
			}
		}
		return notices;
	}

	/** To everybody who had entered some of it. */
	private List<Notice> returned(FiguresReturned returned) {
		Map<String, List<LedgerEntry>> entries = this.desk.answered(returned.by(), returned.requestKey())
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.hands().enteredBy()));
		List<Notice> notices = new ArrayList<>();
		for (Person person : this.people.all()) {
			List<LedgerEntry> own = entries.getOrDefault(person.login(), List.of());
			if (person.email() != null && !own.isEmpty()) {
				notices.add(this.texts.returned(person.email(), returned.by().name(), own));
			}
		}
		return notices;
	}

	private void send(Supplier<List<Notice>> notices) {
		this.thread.execute(() -> {
			try {
				notices.get().forEach(this::send);
			}
			catch (RuntimeException ex) {
				logger.warn("Notices by e-mail could not be written: {}", ex.getMessage());
			}
		});
	}

	private void send(Notice notice) {
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.properties.mailFrom());
		mail.setTo(notice.to());
		mail.setSubject(notice.subject());
		mail.setText(notice.text());
		try {
			this.mails.send(mail);
		}
		catch (RuntimeException ex) {
			logger.warn("The notice to {} was not sent: {}", notice.to(), ex.getMessage());
		}
	}

	/** What is on its way still goes out, unless the server is slow. */
	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdown();
		this.thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
	}

}
