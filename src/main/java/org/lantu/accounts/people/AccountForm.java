package org.lantu.accounts.people;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Role;

import org.springframework.util.StringUtils;

/**
 * What an administrator wrote about a person, as text; nothing is missing, but it may be
 * empty.
 *
 * @param login the account's name; of no account where it exists already
 * @param role the name of a {@link Role}
 * @param regions the codes of the regions that are given to the person
 */
public record AccountForm(String login, String name, String role, List<String> regions, String email) {

	public AccountForm(@Nullable String login, @Nullable String name, @Nullable String role,
			@Nullable List<String> regions, @Nullable String email) {
		this.login = text(login).toLowerCase(Locale.ROOT);
		this.name = text(name);
		this.role = text(role);
		this.regions = (regions != null) ? List.copyOf(regions) : List.of();
		this.email = text(email).toLowerCase(Locale.ROOT);
	}

	private static String text(@Nullable String given) {
		return StringUtils.hasText(given) ? given.strip() : "";
	}

}
