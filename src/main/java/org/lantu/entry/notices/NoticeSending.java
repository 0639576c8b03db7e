package org.lantu.entry.notices;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.notices.MailCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends each mail by itself, so that one that fails is tried again without the others.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class NoticeSending {

	private static final Logger logger = LoggerFactory.getLogger(NoticeSending.class);

	private final MailSender mails;

	private final MailCounts counts;

	private final NoticeProperties properties;

	NoticeSending(MailSender mails, MailCounts counts, NoticeProperties properties) {
		this.mails = mails;
		this.counts = counts;
		this.properties = properties;
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
