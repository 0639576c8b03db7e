package org.lantu.accounts.login;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.KnownSessions;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds out who makes a request, once it matters: a page that nobody logged in for asks
 * no database.
 */
@Component
class PersonContexts implements SecurityContextRepository {

	private final People people;

	private final KnownSessions known;

	private final CookieSerializer cookies;

	PersonContexts(People people, KnownSessions known, CookieSerializer cookies) {
		this.people = people;
		this.known = known;
		this.cookies = cookies;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		Supplier<SecurityContext> context = SingletonSupplier.of(() -> context(request));
		return new DeferredSecurityContext() {

			@Override
			public SecurityContext get() {
				return context.get();
			}

			@Override
			public boolean isGenerated() {
				return !containsContext(request);
			}

		};
	}

	private SecurityContext context(HttpServletRequest request) {
		return bySession(request).or(() -> byUse(request))
			.map((person) -> new SecurityContextImpl(Sessions.authentication(person)))
			.orElseGet(SecurityContextImpl::new);
	}

	/**
	 * Whose session a request names, by one statement at most: most readers of pages, who
	 * were seen a moment ago. Whoever changes anything is looked up.
	 */
	private Optional<Person> bySession(HttpServletRequest request) {
		for (String session : this.cookies.readCookieValues(request)) {
			Optional<Person> person = reads(request) ? this.known.find(session, this.people::findBySession)
					: this.people.findBySession(session);
			if (person.isPresent()) {
				Sessions.known(request, session);
				return person;
			}
		}
		return Optional.empty();
	}

	private static boolean reads(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	/** The session itself is asked, which notes that it is in use. */
	private Optional<Person> byUse(HttpServletRequest request) {
		Optional<Person> person = Optional.ofNullable(Sessions.login(request))
			.flatMap((login) -> Sessions.isVouchedFor(request)
					? this.people.findVouchedFor(login, Sessions.byTwoFactors(request)) : this.people.find(login));
		person.ifPresent((found) -> Sessions.known(request, request.getSession().getId()));
		return person;
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		return context(exchange.getRequest());
	}

	/** Only {@link Sessions} decide whose a session is. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return Sessions.login(request) != null;
	}

}
