package org.lantu.api.openapi;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The words of the documentation's page, in the language in which the file is asked for.
 */
record DocumentationTexts(MessageSource messages) {

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language());
	}

	Locale language() {
		return LocaleContextHolder.getLocale();
	}

}
