package org.lantu.accounts.passwords;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes, hashes and compares passwords. Hashes of before, by bcrypt alone, still count; a
 * login replaces them.
 */
@Component
public class Passwords {

	private static final String WHOLE = "hmac-bcrypt";

	private static final String CUT = "bcrypt";

	/** What bcrypt alone reads of a password. */
	private static final int READ_BY_BCRYPT = 72;

	/** Without those that are easily taken for one another; 28 of them are 138 bits. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	private final String nobodys;

	Passwords(AccountsProperties properties) {
		PasswordEncoder bcrypt = new BCryptPasswordEncoder(properties.passwordStrength());
		this.encoder = new DelegatingPasswordEncoder(WHOLE, Map.of(WHOLE, new WholePasswords(bcrypt), CUT, bcrypt));
		this.nobodys = hash(generate());
	}

	/** A random password that can be read out on the telephone. */
	public String generate() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 28; i++) {
			password.append((i > 0 && i % 4 == 0) ? "-" : "")
				.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

	public String hash(String password) {
		return String.valueOf(this.encoder.encode(password));
	}

	/**
	 * Whether this is the password; takes as long where there is none to compare with,
	 * and no longer where what was given is longer than a password can be.
	 */
	public boolean matches(String password, @Nullable String hash) {
		String compared = (hash != null) ? hash : this.nobodys;
		boolean tooLong = PasswordRules.tooLong(password) || (compared.startsWith("{" + CUT + "}")
				&& password.getBytes(StandardCharsets.UTF_8).length > READ_BY_BCRYPT);
		return this.encoder.matches(tooLong ? "" : password, compared) && hash != null;
	}

	/** Whether a hash is of an older kind or strength. */
	public boolean outdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

}
