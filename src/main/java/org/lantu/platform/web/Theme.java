package org.lantu.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

/**
 * The colours a visitor chose by the parameter {@code theme}, remembered by a cookie;
 * {@code auto} follows the device.
 */
enum Theme {

	AUTO, LIGHT, DARK;

	static final String NAME = "theme";

	/** What it is called in addresses, in the cookie and in the page. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The choice that this very request makes. */
	static Optional<Theme> asked(HttpServletRequest request) {
		List<String> values = Query.of(request).values(NAME);
		return (values.size() == 1) ? byCode(values.get(0)) : Optional.empty();
	}

	static Theme of(HttpServletRequest request) {
		return asked(request).or(() -> {
			Cookie cookie = WebUtils.getCookie(request, NAME);
			return (cookie != null) ? byCode(cookie.getValue()) : Optional.empty();
		}).orElse(AUTO);
	}

	private static Optional<Theme> byCode(String code) {
		for (Theme theme : values()) {
			if (theme.code().equals(code)) {
				return Optional.of(theme);
			}
		}
		return Optional.empty();
	}

}
