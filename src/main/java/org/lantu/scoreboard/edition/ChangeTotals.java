package org.lantu.scoreboard.edition;

import java.util.Map;

/**
 * How much changed.
 *
 * @param listed how many changes of each kind; a kind without any is left out
 * @param corrected how many figures and promises took the place of one that was copied
 * wrongly; they are not among those listed by kind
 * @param unlisted how many figures came in editions that list none, for there were too
 * many; wherever they belong
 */
public record ChangeTotals(Map<EditionChange.Kind, Integer> listed, int corrected, int unlisted) {

	/** How many changes there are to list. */
	public int toList() {
		return this.listed.values().stream().mapToInt(Integer::intValue).sum() + this.corrected;
	}

}
