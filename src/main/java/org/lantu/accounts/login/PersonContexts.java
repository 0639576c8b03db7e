package org.lantu.accounts.login;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
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

	/** Everybody with an account and a password of the own choice. */
	static final String PERSON = "PERSON";

	private final People people;

	private final CookieSerializer cookies;

	PersonContexts(People people, CookieSerializer cookies) {
		this.people = people;
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
		return bySession(request).or(() -> Optional.ofNullable(Sessions.login(request)).flatMap(this.people::find))
			.map((person) -> new SecurityContextImpl(authentication(person)))
			.orElseGet(SecurityContextImpl::new);
	}

	/**
	 * Whose session a request names, by one statement: most readers of pages, who were
	 * seen a moment ago. Else the session itself is asked, which notes that it is in use.
	 */
	private Optional<Person> bySession(HttpServletRequest request) {
		return this.cookies.readCookieValues(request)
			.stream()
			.flatMap((session) -> this.people.findBySession(session).stream())
			.findFirst();
	}

	static Authentication authentication(Person person) {
		List<GrantedAuthority> authorities = person.oneTimePassword() ? List.of()
				: AuthorityUtils.createAuthorityList(PERSON, person.role().authority());
		return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
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
