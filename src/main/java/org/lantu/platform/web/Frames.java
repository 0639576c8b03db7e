package org.lantu.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.FirstDay;
import org.lantu.platform.Links;
import org.lantu.platform.Section;
import org.lantu.platform.past.PastEdition;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.visitor.Visitor;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Makes the frame of a page from its request, however faulty that is.
 */
class Frames {

	private final Clock clock;

	private final FirstDay firstDay;

	private final LocaleResolver language;

	private final Supplier<Optional<Visitor>> visitor;

	Frames(Clock clock, FirstDay firstDay, LocaleResolver language, Supplier<Optional<Visitor>> visitor) {
		this.clock = clock;
		this.firstDay = firstDay;
		this.language = language;
		this.visitor = visitor;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The parameters of a request. */
	ViewParameters parameters(Query query, Optional<PastEdition> edition, boolean strict) {
		return ViewParameters.read(query, edition, this.firstDay, today(), strict);
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
		Optional<PastEdition> edition = PastEdition.shown(request);
		ViewParameters parameters = ViewParameters.lenient(query, edition, this.firstDay, today);
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
		Optional<Visitor> visitor = this.visitor.get();
		return new Frame(path(request), locale.toLanguageTag(),
				query.without(Set.of(Language.NAME)).and(Language.NAME, other).href(), sections, parameters.asOf(),
				edition.orElse(null), new Frame.Days(this.firstDay.firstDay(), today, parameters.later()), query,
				query.without(Set.of(ViewParameters.AS_OF, ViewParameters.YEAR, Language.NAME, Theme.NAME)).fields(),
				new Frame.Colours((chosen != Theme.AUTO) ? chosen.code() : null, themes),
				new Frame.Reader(visitor.orElse(null),
						visitor.map((each) -> workplaces(each, request)).orElseGet(List::of), next(request, query),
						Readership.edge(request)));
	}

	private static List<Frame.Item> workplaces(Visitor visitor, HttpServletRequest request) {
		return visitor.workplaces()
			.stream()
			.map((each) -> new Frame.Item(each.href(), each.messageKey(),
					(path(request) + "/").startsWith(request.getContextPath() + each.href() + "/")))
			.toList();
	}

	/** What the login leads back to: the page that is shown, or whatever it leads to. */
	private static @Nullable String next(HttpServletRequest request, Query query) {
		String path = path(request).substring(request.getContextPath().length());
		List<String> given = query.values("next");
		if (path.equals("/login")) {
			return given.isEmpty() ? null : given.get(0);
		}
		String fields = query.without(Set.of(Language.NAME, Theme.NAME)).href();
		String next = path + (fields.equals("?") ? "" : fields);
		return next.equals("/") ? null : next;
	}

	/**
	 * The path that the visitor asked for, also while an error is answered.
	 */
	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (original instanceof String path) ? path : request.getRequestURI();
	}

}
