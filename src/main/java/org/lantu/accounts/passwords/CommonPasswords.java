package org.lantu.accounts.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords that most people use, and attackers try first. The list is read whenever
 * somebody chooses a password, which is seldom, and takes no memory in between.
 */
@Component
class CommonPasswords {

	private static final ClassPathResource LIST = new ClassPathResource("common.txt", CommonPasswords.class);

	/** Whether a password is one of them, or one with little about it. */
	boolean contains(Guessed password) {
		Set<String> variants = password.variants();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(LIST.getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines().anyMatch(variants::contains);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
