package org.lantu.accounts.people;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The passwords of the first accounts could not be written, so none was made.
 */
class FirstAccountsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FirstAccountsException(Path file, IOException cause) {
		super("The passwords of the first accounts cannot be written to %s: %s.".formatted(file,
				cause.getClass().getSimpleName().replaceFirst("Exception$", "")), cause);
	}

}
