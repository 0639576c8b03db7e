package org.lantu.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The visitor's language: the parameter {@code lang}, else the cookie that remembers it,
 * else the browser's, else Chinese.
 */
class Language implements LocaleResolver {

	static final String NAME = "lang";

	private static final String ATTRIBUTE = Language.class.getName();

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
			return known;
		}
		Locale locale = asked(request).or(() -> remembered(request))
			.or(() -> preferred(request))
			.orElse(Locale.SIMPLIFIED_CHINESE);
		request.setAttribute(ATTRIBUTE, locale);
		return locale;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by the parameter lang");
	}

	/**
	 * The language that this very request asks for.
	 */
	static Optional<Locale> asked(HttpServletRequest request) {
		List<String> values = Query.of(request).values(NAME);
		return (values.size() == 1) ? byCode(values.get(0)) : Optional.empty();
	}

	static Optional<Locale> byCode(String code) {
		return switch (code) {
			case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
			case "en" -> Optional.of(Locale.ENGLISH);
			default -> Optional.empty();
		};
	}

	private static Optional<Locale> remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? byCode(cookie.getValue()) : Optional.empty();
	}

	private static Optional<Locale> preferred(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (!StringUtils.hasText(header)) {
			return Optional.empty();
		}
		try {
			return Locale.LanguageRange.parse(header)
				.stream()
				.filter((range) -> range.getWeight() > 0)
				.flatMap((range) -> byCode(range.getRange().split("-", 2)[0]).stream())
				.findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
