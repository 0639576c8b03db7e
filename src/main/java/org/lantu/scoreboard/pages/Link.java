package org.lantu.scoreboard.pages;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Indicator;

/**
 * A text that leads somewhere.
 *
 * @param lang the language of the text where it is not the page's
 */
record Link(String href, String text, @Nullable String lang) {

	static Link of(String href, String text) {
		return new Link(href, text, null);
	}

	static Link of(Indicator indicator, Locale locale) {
		return of("/indicators/" + indicator.code(), indicator.name().in(locale));
	}

}
