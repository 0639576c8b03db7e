package org.lantu.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.Frame;
import org.lantu.platform.Links;
import org.lantu.platform.Section;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Makes the frame of a page from its request, however faulty that is.
 */
class Frames {

	private final Clock clock;

	private final LocaleResolver language;

	Frames(Clock clock, LocaleResolver language) {
		this.clock = clock;
		this.language = language;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Locale locale(HttpServletRequest request) {
		return this.language.resolveLocale(request);
	}

	/**
	 * What every template finds in its model.
	 */
	Map<String, Object> model(HttpServletRequest request, @Nullable Section section) {
		Frame frame = frame(request, section);
		return Map.of("frame", frame, "links", new Links(request.getContextPath(), frame.asOf()));
	}

	private Frame frame(HttpServletRequest request, @Nullable Section section) {
		Query query = Query.of(request);
		LocalDate today = today();
		AsOf asOf = ViewParameters.lenientAsOf(query, today);
		Locale locale = locale(request);
		String other = locale.equals(Locale.ENGLISH) ? "zh" : "en";
		List<Frame.Item> sections = Arrays.stream(Section.values())
			.map((each) -> new Frame.Item(each.href(), each.messageKey(), each == section))
			.toList();
		Theme chosen = Theme.of(request);
		List<Frame.Item> themes = Arrays.stream(Theme.values())
			.map((each) -> new Frame.Item(query.without(Set.of(Theme.NAME)).and(Theme.NAME, each.code()).href(),
					"theme." + each.code(), each == chosen))
			.toList();
		return new Frame(path(request), locale.toLanguageTag(),
				query.without(Set.of(Language.NAME)).and(Language.NAME, other).href(), sections, asOf, today,
				query.without(Set.of(ViewParameters.AS_OF)).href(),
				query.without(Set.of(ViewParameters.AS_OF, ViewParameters.YEAR, Language.NAME, Theme.NAME)).fields(),
				(chosen != Theme.AUTO) ? chosen.code() : null, themes);
	}

	/**
	 * The path that the visitor asked for, also while an error is answered.
	 */
	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (original instanceof String path) ? path : request.getRequestURI();
	}

}
