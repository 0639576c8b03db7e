package org.lantu.accounts.login;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes, judges and checks passwords. Long ones are asked for rather than odd ones (NIST
 * SP 800-63B, 3.1.1); bcrypt reads 72 bytes and no more.
 */
@Component
public class Passwords {

	public static final int SHORTEST = 12;

	public static final int MOST_BYTES = 72;

	/** Without those that are easily taken for one another; 16 of them are 79 bits. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	private final String nobodys;

	Passwords(AccountsProperties properties) {
		this.encoder = new DelegatingPasswordEncoder("bcrypt",
				Map.of("bcrypt", new BCryptPasswordEncoder(properties.passwordStrength())));
		this.nobodys = hash(generate());
	}

	/**
	 * What is wrong with a password that somebody has chosen.
	 * @param password the password
	 * @param login the account's name
	 * @return the keys of the messages that say so; none if it may be used
	 */
	public static List<String> faults(String password, String login) {
		List<String> faults = new ArrayList<>();
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			faults.add("account.password.short");
		}
		if (tooLong(password)) {
			faults.add("account.password.long");
		}
		if (password.strip().equalsIgnoreCase(login)) {
			faults.add("account.password.login");
		}
		return faults;
	}

	/** A random password that can be read out on the telephone. */
	public String generate() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 16; i++) {
			password.append((i > 0 && i % 4 == 0) ? "-" : "")
				.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

	public String hash(String password) {
		return String.valueOf(this.encoder.encode(password));
	}

	/**
	 * Whether this is the password; takes as long where there is none to compare with.
	 */
	public boolean matches(String password, @Nullable String hash) {
		boolean same = this.encoder.matches(tooLong(password) ? "" : password, (hash != null) ? hash : this.nobodys);
		return same && hash != null;
	}

	/** Whether a hash is of an older kind or strength. */
	boolean outdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private static boolean tooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
	}

}
