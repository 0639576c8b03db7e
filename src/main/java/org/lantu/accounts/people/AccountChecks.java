package org.lantu.accounts.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.lantu.accounts.Role;

/**
 * Finds all that is wrong with what an administrator wrote, at once.
 */
final class AccountChecks {

	private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

	/** Signatures of the seed, and an address beside the accounts. */
	private static final Set<String> RESERVED = Set.of("seed", "system", "new");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_EMAIL = 200;

	private AccountChecks() {
	}

	static List<AccountFault> ofLogin(String login) {
		if (login.isEmpty()) {
			return List.of(AccountFault.of("login", "account.fault.login.missing"));
		}
		if (!LOGIN.matcher(login).matches()) {
			return List.of(AccountFault.of("login", "account.fault.login"));
		}
		return RESERVED.contains(login) ? List.of(AccountFault.of("login", "account.fault.login.taken", login))
				: List.of();
	}

	static List<AccountFault> ofDescription(AccountForm form, Set<String> regions) {
		List<AccountFault> faults = new ArrayList<>();
		if (form.name().isEmpty()) {
			faults.add(AccountFault.of("name", "account.fault.name.missing"));
		}
		else if (form.name().length() > LONGEST_NAME || form.name().chars().anyMatch(Character::isISOControl)) {
			faults.add(AccountFault.of("name", "account.fault.name", LONGEST_NAME));
		}
		boolean known = Arrays.stream(Role.values()).anyMatch((role) -> role.name().equals(form.role()));
		if (!known) {
			faults.add(AccountFault.of("role", "account.fault.role"));
		}
		else if (Role.valueOf(form.role()).scoped() == form.regions().isEmpty()) {
			faults.add(AccountFault.of("regions",
					form.regions().isEmpty() ? "account.fault.regions.missing" : "account.fault.regions.admin"));
		}
		form.regions()
			.stream()
			.filter((region) -> !regions.contains(region))
			.findFirst()
			.ifPresent((region) -> faults.add(AccountFault.of("regions", "account.fault.regions.unknown", region)));
		if (!form.email().isEmpty()
				&& (form.email().length() > LONGEST_EMAIL || !EMAIL.matcher(form.email()).matches())) {
			faults.add(AccountFault.of("email", "account.fault.email"));
		}
		return faults;
	}

}
