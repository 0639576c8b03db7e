package org.lantu.platform.visitor;

import java.util.Locale;

/**
 * A part of the portal for those who work in it, in the order of the navigation band.
 */
public enum Workplace {

	/** What is due, and the grid in which it is entered. */
	ENTRY("/entry"),

	/** What waits for a reviewer. */
	REVIEW("/review"),

	/** People and the audit trail. */
	ADMIN("/admin");

	private final String href;

	Workplace(String href) {
		this.href = href;
	}

	/**
	 * The address of the workplace's first page; all of its pages are below it.
	 */
	public String href() {
		return this.href;
	}

	/**
	 * The message that names the workplace.
	 */
	public String messageKey() {
		return "nav." + name().toLowerCase(Locale.ROOT);
	}

}
