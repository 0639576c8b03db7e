package org.lantu.followup;

/**
 * The verdicts that a region explains, by the names that they bear everywhere.
 */
public enum Shortfall {

	MISSED,
	/** At risk: awaited, and by its outlook not to be reached. */
	DANGER

}
