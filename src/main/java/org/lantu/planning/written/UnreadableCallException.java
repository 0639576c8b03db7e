package org.lantu.planning.written;

/** A statement of a plan file that is no plain call of seeding functions. */
public final class UnreadableCallException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	private final String word;

	UnreadableCallException(int line, String word) {
		super("line %d: %s".formatted(line, word));
		this.line = line;
		this.word = word;
	}

	/** In which line the statement begins. */
	public int line() {
		return this.line;
	}

	/** What is not understood. */
	public String word() {
		return this.word;
	}

}
