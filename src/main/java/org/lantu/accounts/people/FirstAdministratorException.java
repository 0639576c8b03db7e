package org.lantu.accounts.people;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The first administrator could not be made.
 */
class FirstAdministratorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	private FirstAdministratorException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	static FirstAdministratorException ofFile(Path file, IOException cause) {
		return new FirstAdministratorException(
				"The password of the first administrator cannot be written to %s: %s.".formatted(file,
						cause.getClass().getSimpleName().replaceFirst("Exception$", "")),
				"Make the directory writable for this user, choose another one with --lantu.data-dir=DIR, or set lantu.first-password.",
				cause);
	}

	static FirstAdministratorException ofName(String name) {
		return new FirstAdministratorException(
				"Nobody can log in as \"%s\", which lantu.first-administrator names.".formatted(name),
				"Name 2 to 40 small letters, digits, dots, hyphens or underscores that begin with a letter, and not seed, system or new.",
				null);
	}

	/** What the operator can do about it. */
	String remedy() {
		return this.remedy;
	}

}
