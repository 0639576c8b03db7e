package org.lantu.actuals.checks;

import java.util.List;
import java.util.Locale;

import org.lantu.reference.Bilingual;

import org.springframework.context.MessageSource;

/**
 * A sentence that is written only once the reader's language is known.
 *
 * @param key the message's key
 * @param arguments texts; a {@link Bilingual} is told in the reader's language
 */
public record Message(String key, List<Object> arguments) {

	public Message {
		arguments = List.copyOf(arguments);
	}

	static Message of(String key, Object... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** The sentence in a language. */
	public String in(MessageSource messages, Locale locale) {
		Object[] told = this.arguments.stream()
			.map((argument) -> (argument instanceof Bilingual text) ? text.in(locale) : argument)
			.toArray();
		return messages.getMessage(this.key, told, locale);
	}

}
