package org.lantu.admin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import org.lantu.audit.chain.Alteration;
import org.lantu.audit.chain.AuditChain;
import org.lantu.audit.chain.AuditVerification;
import org.lantu.platform.LantuProperties;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what the last verification of the trail found, and has another one made beside: a
 * view of the page verifies nothing.
 */
@Component
class ChainNotes {

	private static final int SHOWN = 20;

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final AuditVerification verification;

	private final AuditChain chain;

	private final Executor executor;

	private final MessageSource messages;

	private final ZoneId zone;

	ChainNotes(AuditVerification verification, AuditChain chain,
			@Qualifier("applicationTaskExecutor") Executor executor, MessageSource messages,
			LantuProperties properties) {
		this.verification = verification;
		this.chain = chain;
		this.executor = executor;
		this.messages = messages;
		this.zone = properties.zone();
	}

	void verify() {
		this.verification.verifyBeside(this.executor);
	}

	AuditPage.Chain chain(Locale locale) {
		AuditVerification.Report report = this.verification.newest();
		if (this.chain.anothersKey()) {
			return new AuditPage.Chain(text("audit.chain.anothers-key", locale), List.of());
		}
		if (this.verification.running() || report == null) {
			return new AuditPage.Chain(
					text(this.verification.running() ? "audit.chain.running" : "audit.chain.not-yet", locale),
					List.of());
		}
		String at = SECOND.format(report.at().atZone(this.zone));
		List<Alteration> found = report.alterations();
		return new AuditPage.Chain(
				found.isEmpty() ? text("audit.chain.intact", locale, at, report.links())
						: text("audit.chain.altered", locale, at, report.links(), found.size()),
				found.stream()
					.limit(SHOWN)
					.map((each) -> text("audit.chain." + each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
							locale, String.valueOf(each.number()), String.valueOf(each.event())))
					.toList());
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
