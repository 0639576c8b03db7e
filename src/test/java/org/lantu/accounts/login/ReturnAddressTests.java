package org.lantu.accounts.login;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a login leads.
 */
class ReturnAddressTests {

	@ParameterizedTest
	@CsvSource({ "ANALYST, /entry", "REVIEWER, /review", "ADMIN, /" })
	void loginLeadsToWhereTheWorkWaits(Role role, String place) {
		Person person = new Person(1, "li.na", "Li Na", role, Set.of(), Set.of(), null, false, false);
		assertThat(ReturnAddress.after(person, null)).isEqualTo(place);
		assertThat(ReturnAddress.after(person, "/")).isEqualTo(place);
		assertThat(ReturnAddress.after(person, "/plans")).isEqualTo("/plans");
		assertThat(ReturnAddress.after(person, "//elsewhere")).isEqualTo(place);
	}

}
