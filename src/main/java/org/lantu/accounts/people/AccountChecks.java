package org.lantu.accounts.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.lantu.accounts.Role;

import org.springframework.stereotype.Component;

/**
 * Finds all that is wrong with what an administrator wrote, at once, one fault a field.
 */
@Component
class AccountChecks {

	/** Signatures of the seed, and an address beside the accounts. */
	private static final Set<String> RESERVED = Set.of("seed", "system", "new");

	private final Validator validator;

	AccountChecks(Validator validator) {
		this.validator = validator;
	}

	/** What is wrong with the name of an account that is to be made. */
	List<AccountFault> ofLogin(AccountForm form) {
		List<AccountFault> faults = constraints(form, AccountForm.New.class);
		return (faults.isEmpty() && RESERVED.contains(form.login()))
				? List.of(AccountFault.of("login", "account.fault.login.taken", form.login())) : faults;
	}

	/**
	 * What is wrong with all else.
	 * @param regions the codes of all regions
	 */
	List<AccountFault> ofDescription(AccountForm form, Set<String> regions) {
		List<AccountFault> faults = new ArrayList<>(constraints(form));
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
		return faults;
	}

	private List<AccountFault> constraints(AccountForm form, Class<?>... groups) {
		TreeMap<String, AccountFault> faults = new TreeMap<>(Comparator.reverseOrder());
		for (ConstraintViolation<AccountForm> violation : this.validator.validate(form, groups)) {
			String field = violation.getPropertyPath().toString();
			faults.putIfAbsent(field, AccountFault.of(field, violation.getMessageTemplate(), AccountForm.LONGEST_NAME));
		}
		return List.copyOf(faults.values());
	}

}
