package org.lantu.admin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.audit.AuditEvent;
import org.lantu.platform.LantuProperties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts events of the audit trail into words. An act or a detail without a word of its own
 * is shown as it was recorded.
 */
@Component
class EventRows {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final People people;

	private final MessageSource messages;

	private final ZoneId zone;

	EventRows(People people, MessageSource messages, LantuProperties properties) {
		this.people = people;
		this.messages = messages;
		this.zone = properties.zone();
	}

	List<EventRow> of(List<AuditEvent> events, Locale locale) {
		Map<String, String> names = this.people
			.names(events.stream().map(AuditEvent::actor).filter(Objects::nonNull).toList());
		return events.stream()
			.map((event) -> new EventRow(SECOND.format(event.at().atZone(this.zone)), actor(event, names, locale),
					act(event.act(), locale),
					event.subject().equals("-") ? text("audit.nobody", locale) : event.subject(),
					details(event.details(), locale)))
			.toList();
	}

	String act(String act, Locale locale) {
		return word("audit.act." + act, act, locale);
	}

	private String actor(AuditEvent event, Map<String, String> names, Locale locale) {
		String login = event.actor();
		if (login == null) {
			return text("audit.nobody", locale);
		}
		String name = names.get(login);
		return (name != null) ? text("audit.person", locale, name, login) : login;
	}

	private String details(Map<String, Object> details, Locale locale) {
		return details.entrySet()
			.stream()
			.filter((each) -> !String.valueOf(each.getValue()).isEmpty())
			.map((each) -> text("audit.detail", locale, word("audit.detail." + each.getKey(), each.getKey(), locale),
					value(each.getKey(), String.valueOf(each.getValue()), locale)))
			.collect(Collectors.joining(text("audit.details.separator", locale)));
	}

	/** A value that is one of a few stands there in words, any other as it was noted. */
	private String value(String detail, String noted, Locale locale) {
		String said = word("audit.value." + detail + "." + noted, "", locale);
		return said.isEmpty() ? noted : said;
	}

	private String word(String key, String otherwise, Locale locale) {
		return String.valueOf(this.messages.getMessage(key, null, otherwise, locale));
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
