package org.lantu.entry.notices;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of mails, and the links in them.
 */
@Component
class NoticeWords {

	private final MessageSource messages;

	private final NoticeProperties properties;

	NoticeWords(MessageSource messages, NoticeProperties properties) {
		this.messages = messages;
		this.properties = properties;
	}

	String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** Where somebody goes on; empty where the portal's address is not known. */
	String link(String path, Locale locale) {
		String link = this.properties.link(path);
		return link.isEmpty() ? "" : text("notice.link", locale, link);
	}

}
