package org.lantu.dashboard.parts;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.reference.Indicator;

/**
 * A text that leads somewhere.
 *
 * @param lang the language of the text where it is not the page's
 */
public record Link(String href, String text, @Nullable String lang) {

	public static Link of(String href, String text) {
		return new Link(href, text, null);
	}

	public static Link of(Indicator indicator, Locale locale) {
		return of(Addresses.indicator(indicator.code()), indicator.name().in(locale));
	}

}
