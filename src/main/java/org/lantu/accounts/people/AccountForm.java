package org.lantu.accounts.people;

import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Role;

import org.springframework.util.StringUtils;

/**
 * What an administrator wrote about a person, as text; nothing is missing, but it may be
 * empty. The constraints say what a field must be by itself.
 *
 * @param login the account's name; of no account where it exists already
 * @param role the name of a {@link Role}
 * @param regions the codes of the regions that are given to the person
 */
public record AccountForm(
		@NotEmpty(groups = New.class, message = "account.fault.login.missing") @Pattern(groups = New.class,
				regexp = "|[a-z][a-z0-9._-]{1,39}", message = "account.fault.login") String login,
		@NotEmpty(message = "account.fault.name.missing") @Size(max = LONGEST_NAME,
				message = NAME) @Pattern(regexp = "\\P{Cc}*", message = NAME) String name,
		String role, List<String> regions,
		@Size(max = 200, message = EMAIL) @Pattern(regexp = ONE_ADDRESS, message = EMAIL) String email) {

	static final int LONGEST_NAME = 80;

	/**
	 * Nothing, or one address of mail as RFC 5322 writes it without quotes and comments.
	 */
	private static final String ONE_ADDRESS = "|[^@\\s\\p{Z}\\p{C}<>()\\[\\],;:\\\\\"]+"
			+ "@[\\p{L}\\p{N}]+(-+[\\p{L}\\p{N}]+)*(\\.[\\p{L}\\p{N}]+(-+[\\p{L}\\p{N}]+)*)*";

	private static final String NAME = "account.fault.name";

	private static final String EMAIL = "account.fault.email";

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

	/** What counts only for an account that does not exist yet. */
	interface New {

	}

}
