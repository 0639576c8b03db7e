package org.lantu.platform;

/**
 * A section of the portal, in the order of the navigation band.
 */
public enum Section {

	/** The country. */
	OVERVIEW("/"),

	/** The provinces. */
	REGIONS("/regions"),

	/** What is measured, and how the provinces rank. */
	INDICATORS("/indicators"),

	/** A few regions side by side. */
	COMPARE("/compare"),

	/** The plans with their targets. */
	PLANS("/plans"),

	/** What became of the plans of a period, province by province. */
	ACCOUNTS("/accounts"),

	/** The documents that everything rests on. */
	SOURCES("/sources"),

	/** How verdicts are made. */
	METHOD("/method");

	private final String href;

	Section(String href) {
		this.href = href;
	}

	/**
	 * The address of the section's first page.
	 */
	public String href() {
		return this.href;
	}

	/**
	 * The message that names the section.
	 */
	public String messageKey() {
		return "nav." + name().toLowerCase(java.util.Locale.ROOT);
	}

}
