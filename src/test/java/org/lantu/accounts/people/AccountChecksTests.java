package org.lantu.accounts.people;

import java.util.List;
import java.util.Set;

import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An account takes one address of mail, which is what notices go to and people are known
 * by.
 */
class AccountChecksTests {

	private final AccountChecks checks = new AccountChecks(Validation.buildDefaultValidatorFactory().getValidator());

	@ParameterizedTest
	@ValueSource(strings = { "", "zhang.wei@example.org", "o'brien+plans@sub-domain.example.org", "张伟@例子.中国",
			"root@mail", "a@b--c.example" })
	void addressIsTaken(String email) {
		assertThat(faults(email)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x,y@b.org", "<a@b>", "a@b;c", "a@b,c@d", "Zhang Wei <a@b.org>", "a@b@c", "a", "@b.org",
			"a@", "a@b.", "a@.b", "a@-b.org", "a@b-.org", "a@b..org", "\"a b\"@c.org", "a@[192.0.2.1]", "a:b@c.org",
			"a\\b@c.org", "a\u200bb@c.org", "a\u3000b@c.org", "a\r\nBcc: d@e.org" })
	void whatIsNoOneAddressIsRefused(String email) {
		assertThat(faults(email)).containsExactly("email");
	}

	private List<String> faults(String email) {
		AccountForm form = new AccountForm("zhang.wei", "张伟", "ADMIN", List.of(), email);
		return this.checks.ofDescription(form, Set.of()).stream().map(AccountFault::field).toList();
	}

}
