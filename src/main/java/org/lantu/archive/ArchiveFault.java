package org.lantu.archive;

import org.springframework.context.MessageSourceResolvable;

/**
 * Why an archive is not written or not taken, in words for whoever asked for it.
 */
public class ArchiveFault extends RuntimeException implements MessageSourceResolvable {

	private final String word;

	private final transient Object[] arguments;

	public ArchiveFault(String word, Object... arguments) {
		super(word);
		this.word = word;
		this.arguments = arguments;
	}

	/** The same, with what it comes from. */
	public ArchiveFault because(Exception cause) {
		initCause(cause);
		return this;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "archive.fault." + this.word };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments;
	}

}
