package org.lantu.actuals;

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
public record Words(String key, List<Object> arguments) {

	public Words {
		arguments = List.copyOf(arguments);
	}

	static Words of(String key, Object... arguments) {
		return new Words(key, List.of(arguments));
	}

	/** The sentence in a language. */
	public String in(MessageSource messages, Locale locale) {
		Object[] told = this.arguments.stream()
			.map((argument) -> (argument instanceof Bilingual text) ? text.in(locale) : argument)
			.toArray();
		return messages.getMessage(this.key, told, locale);
	}

}
