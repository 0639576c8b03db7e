package org.lantu.entry.files.reading;

import java.util.List;

/**
 * A file that is not read; the reason is the end of the key of its sentence.
 */
public class RefusedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Object> arguments;

	RefusedFileException(String reason, Object... arguments) {
		super(reason);
		this.arguments = List.of(arguments);
	}

	/** Why, the end of the key {@code imported.refused.…}. */
	public String reason() {
		return String.valueOf(getMessage());
	}

	/** What the sentence names. */
	public List<Object> arguments() {
		return this.arguments;
	}

}
