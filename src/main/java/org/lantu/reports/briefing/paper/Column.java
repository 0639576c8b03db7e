package org.lantu.reports.briefing.paper;

/**
 * A column of a table.
 *
 * @param share how much of the table's width it takes, beside the shares of the others
 * @param number whether it holds numbers
 */
public record Column(String head, int share, boolean number) {

	public static Column words(String head, int share) {
		return new Column(head, share, false);
	}

	public static Column numbers(String head, int share) {
		return new Column(head, share, true);
	}

}
