package org.lantu.platform;

import java.util.List;

/**
 * The content of a call cannot be used.
 */
public class BadContentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final transient List<ContentFault> faults;

	/**
	 * Says everything that is wrong.
	 * @param faults at least one, in the order of the content
	 */
	public BadContentException(List<ContentFault> faults) {
		this(400, faults);
	}

	/**
	 * Says everything that is wrong.
	 * @param status the HTTP status that stands for it
	 * @param faults at least one, in the order of the content
	 */
	public BadContentException(int status, List<ContentFault> faults) {
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
	public List<ContentFault> faults() {
		return this.faults;
	}

}
