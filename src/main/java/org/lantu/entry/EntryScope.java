package org.lantu.entry;

import java.util.List;
import java.util.Locale;

import org.lantu.entry.GridResult.Notice;
import org.lantu.entry.GridResult.Tone;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.reference.Region;

/**
 * Where somebody enters: a region of the own scope, in a year.
 *
 * @param sheet the rows in which figures of the region are entered
 * @param year the year of these rows; the one that ended last where they have several
 * @param regions all regions of the scope
 */
public record EntryScope(EntrySheet sheet, int year, List<Region> regions) {

	Region region() {
		return this.sheet.region();
	}

	/** That nothing can be entered, where the region was not there in the year. */
	Notice notice(Locale locale) {
		Region region = region();
		if (region.hasFiguresOf(this.year)) {
			return Notice.NONE;
		}
		int last = region.lastYear(this.year);
		return (last < this.year)
				? Notice.of(Tone.REFUSED, "life-after", region.name().in(locale), String.valueOf(last))
				: Notice.of(Tone.REFUSED, "life-before", region.name().in(locale), String.valueOf(region.firstYear()));
	}

}
