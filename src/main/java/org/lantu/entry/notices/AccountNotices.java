package org.lantu.entry.notices;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountSecured;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells people at once when their password, second factor or address has changed, whoever
 * did it: these mails wait for no others.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class AccountNotices {

	private final People people;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final ZoneId zone;

	AccountNotices(People people, ApplicationEventPublisher events, MessageSource messages,
			LantuProperties properties) {
		this.people = people;
		this.events = events;
		this.messages = messages;
		this.zone = properties.zone();
	}

	@ApplicationModuleListener
	void tell(AccountSecured secured) {
		this.people.find(secured.login()).map((person) -> notice(person, secured)).ifPresent(this.events::publishEvent);
	}

	private static String inBoth(String between, Function<Locale, String> text) {
		return NoticeTexts.LANGUAGES.stream().map(text).collect(Collectors.joining(between));
	}

	private @Nullable Notice notice(Person person, AccountSecured secured) {
		String email = (secured.formerEmail() != null) ? secured.formerEmail() : person.email();
		return (email != null)
				? new Notice(email,
						inBoth(" · ",
								(locale) -> text("notice.subject", locale, text("notice.account.subject", locale))),
						inBoth("\n\n--\n\n",
								(locale) -> text("notice.account.text", locale, Minutes.format(secured.at(), this.zone),
										person.login(), text("notice.account." + secured.act(), locale)))
								+ "\n")
				: null;
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
