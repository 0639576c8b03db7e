package org.lantu.accounts.passwords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.accounts.AccountsProperties;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passwords are compared as a whole, whatever bcrypt reads of them.
 */
class PasswordsTests {

	private final Passwords passwords = new Passwords(new AccountsProperties(true, null, null, 4, true, null, null));

	@Test
	void longPasswordCountsToItsLastCharacter() {
		String password = "密".repeat(127);
		String hash = this.passwords.hash(password + "码");
		assertThat(this.passwords.matches(password + "码", hash)).isTrue();
		assertThat(this.passwords.matches(password + "马", hash)).isFalse();
		assertThat(this.passwords.matches(password, hash)).isFalse();
	}

	@Test
	void nothingLongerThanAPasswordIsHashed() {
		String longest = "x".repeat(PasswordRules.LONGEST);
		assertThat(this.passwords.matches(longest + "x", this.passwords.hash(longest + "x"))).isFalse();
		assertThat(this.passwords.matches(longest, this.passwords.hash(longest))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "four words 2026 here,ｆｏｕｒ　ｗｏｒｄｓ　２０２６　ｈｅｒｅ", "café au lait at noon,cafe\u0301 au lait at noon" })
	void samePasswordTypedOtherwiseIsTheSame(String one, String other) {
		assertThat(this.passwords.matches(other, this.passwords.hash(one))).isTrue();
	}

	@Test
	void hashOfBeforeStillCountsAndIsReplaced() {
		String before = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("x".repeat(72));
		assertThat(this.passwords.matches("x".repeat(72), before)).isTrue();
		assertThat(this.passwords.matches("x".repeat(73), before)).isFalse();
		assertThat(this.passwords.outdated(before)).isTrue();
		assertThat(this.passwords.outdated(this.passwords.hash("x".repeat(72)))).isFalse();
	}

	@Test
	void nobodyHasNoPassword() {
		assertThat(this.passwords.matches("anything at all", null)).isFalse();
	}

}
