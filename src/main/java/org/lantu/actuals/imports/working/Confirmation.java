package org.lantu.actuals.imports.working;

/**
 * What somebody has asked to be confirmed.
 *
 * @param id the number of the import
 * @param seen the edition beside which the person saw it
 * @param act {@code draft} or {@code submit}
 * @param fitOnly whether those with faults are left where they are
 * @param by the login of who asked for it
 */
public record Confirmation(long id, long seen, String act, boolean fitOnly, String by) {

	/** What of a figure keeps it from being taken. */
	public String unfit() {
		return submits() ? "lacking" : "refused";
	}

	/** Whether figures go to their review. */
	public boolean submits() {
		return this.act.equals("submit");
	}

}
