package org.lantu.platform;

import java.util.List;

/**
 * The content of a call cannot be used.
 */
public class BadContentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final transient List<Fault> faults;

	/**
	 * Says everything that is wrong.
	 * @param faults at least one, in the order of the content
	 */
	public BadContentException(List<Fault> faults) {
		this(400, faults);
	}

	/**
	 * Says everything that is wrong.
	 * @param status the HTTP status that stands for it
	 * @param faults at least one, in the order of the content
	 */
	public BadContentException(int status, List<Fault> faults) {
		super("Content with " + faults.size() + " faults");
		this.status = status;
		this.faults = List.copyOf(faults);
	}

	/**
	 * The HTTP status that stands for it.
	 */
	public int status() {
		return this.status;
	}

	/**
	 * Everything that is wrong, at least one fault.
	 */
	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param pointer where, as a JSON pointer; empty for the content as a whole
	 * @param message the key of the message that says what is wrong and what is expected
	 * @param arguments the arguments of that message
	 */
	public record Fault(String pointer, String message, List<String> arguments) {

	}

}
