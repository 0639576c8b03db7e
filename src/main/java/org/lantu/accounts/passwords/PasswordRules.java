package org.lantu.accounts.passwords;

import java.util.List;
import java.util.Optional;

import org.lantu.accounts.Person;

import org.springframework.stereotype.Component;

/**
 * What may be chosen as a password (NIST SP 800-63B, 3.1.1): long ones rather than odd
 * ones, none that many people use, and none that is a name of the person, the portal or a
 * region and little else. No kind of character is asked for.
 */
@Component
public class PasswordRules {

	public static final int SHORTEST = 12;

	public static final int LONGEST = 128;

	private final CommonPasswords common;

	private final KnownNames names;

	PasswordRules(CommonPasswords common, KnownNames names) {
		this.common = common;
		this.names = names;
	}

	/**
	 * What is wrong with a password that somebody has chosen.
	 * @return nothing if it may be used
	 */
	public List<PasswordFault> faults(String password, Person person) {
		int length = length(password);
		if (length < SHORTEST) {
			return List.of(PasswordFault.of("account.password.short", SHORTEST, length));
		}
		if (length > LONGEST) {
			return List.of(PasswordFault.of("account.password.long", LONGEST, length));
		}
		Guessed guessed = Guessed.of(password);
		if (guessed.monotonous()) {
			return List.of(PasswordFault.of("account.password.monotonous"));
		}
		if (this.common.contains(guessed)) {
			return List.of(PasswordFault.of("account.password.common"));
		}
		Optional<String> name = guessed.littleBut(this.names.of(person));
		return name.map((each) -> List.of(PasswordFault.of("account.password.name", each))).orElse(List.of());
	}

	static boolean tooLong(String password) {
		return length(password) > LONGEST;
	}

	private static int length(String password) {
		return password.codePointCount(0, password.length());
	}

}
