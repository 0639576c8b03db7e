package org.lantu.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.Visitors;
import org.lantu.platform.visitor.Workplace;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Tells the frame of every page who is logged in.
 */
@Component
class CurrentVisitor implements Visitors {

	private final AccountsProperties properties;

	private final CookieSerializer sessionCookie;

	CurrentVisitor(AccountsProperties properties, CookieSerializer sessionCookie) {
		this.properties = properties;
		this.sessionCookie = sessionCookie;
	}

	/**
	 * Without a database nobody is known: the page that says so must not fail, too.
	 */
	@Override
	public Optional<Visitor> current() {
		try {
			return CurrentPerson.find()
				.map((person) -> new Visitor(person.name(), person.login(), workplaces(person.role())));
		}
		catch (DataAccessException ex) {
			return Optional.empty();
		}
	}

	@Override
	public boolean mayStrangersRead() {
		return this.properties.publicReading();
	}

	@Override
	public boolean readsAsStranger(HttpServletRequest request) {
		return mayStrangersRead() && request.getHeader(HttpHeaders.AUTHORIZATION) == null
				&& this.sessionCookie.readCookieValues(request).isEmpty();
	}

	private static List<Workplace> workplaces(Role role) {
		return switch (role) {
			case ANALYST -> List.of(Workplace.ENTRY);
			case REVIEWER -> List.of(Workplace.ENTRY, Workplace.REVIEW);
			case ADMIN -> List.of(Workplace.ADMIN);
		};
	}

}
