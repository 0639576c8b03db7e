package org.lantu.entry;

import java.util.List;

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

}
