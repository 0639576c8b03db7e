package org.lantu.platform.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.LocaleResolver;

/**
 * How a visitor wants a page.
 *
 * @param language its language
 * @param theme its colours, as addresses call them
 */
public record Appearance(Locale language, String theme) {

	/**
	 * How the page of a request is to look; calls of the API have no colours.
	 * @param request the request
	 * @param languages what knows the language of a request
	 */
	public static Appearance of(HttpServletRequest request, LocaleResolver languages) {
		Theme theme = ApiCalls.isCall(request) ? Theme.AUTO : Theme.of(request);
		return new Appearance(languages.resolveLocale(request), theme.code());
	}

}
