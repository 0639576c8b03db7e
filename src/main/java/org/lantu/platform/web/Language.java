package org.lantu.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The visitor's language: the parameter {@code lang}, else the cookie that remembers it,
 * else the browser's, else Chinese.
 */
class Language extends CookieLocaleResolver {

	static final String NAME = "lang";

	/** How long a choice of the visitor is kept. */
	static final Duration REMEMBERED = Duration.ofDays(365);

	Language() {
		super(NAME);
		setCookiePath("/");
		setCookieMaxAge(REMEMBERED);
		setCookieSameSite("Lax");
		setRejectInvalidCookies(false);
		setDefaultLocaleFunction((request) -> preferred(request).orElse(Locale.SIMPLIFIED_CHINESE));
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		prefer(request);
		return super.resolveLocale(request);
	}

	@Override
	public LocaleContext resolveLocaleContext(HttpServletRequest request) {
		prefer(request);
		return super.resolveLocaleContext(request);
	}

	/** What this very request asks for goes before what is remembered. */
	private static void prefer(HttpServletRequest request) {
		if (request.getAttribute(LOCALE_REQUEST_ATTRIBUTE_NAME) == null) {
			asked(request).ifPresent((locale) -> request.setAttribute(LOCALE_REQUEST_ATTRIBUTE_NAME, locale));
		}
	}

	@Override
	protected @Nullable Locale parseLocaleValue(String code) {
		return byCode(code).orElse(null);
	}

	@Override
	protected String toLocaleValue(Locale locale) {
		return locale.getLanguage();
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
