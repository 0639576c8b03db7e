package org.lantu.accounts;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who makes the current request. A controller method asks by a parameter: {@link Person}
 * where somebody must be logged in, {@code Optional<Person>} on public pages.
 */
public final class CurrentPerson {

	private CurrentPerson() {
	}

	/** The person, if anybody is logged in. */
	public static Optional<Person> find() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		return (login != null && login.getPrincipal() instanceof Person person) ? Optional.of(person)
				: Optional.empty();
	}

}
