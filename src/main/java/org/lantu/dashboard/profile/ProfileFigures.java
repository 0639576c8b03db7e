package org.lantu.dashboard.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * What is read for the profile of a region, as a page and as a file.
 *
 * @param provinces the nation and its provinces, by code
 * @param indicators those of which something of the region is on file
 * @param own the region's figures by indicator, the years ascending
 * @param national the nation's actuals by indicator and year; empty for the nation itself
 * @param places where the region stands, by indicator; empty where it is no province
 */
record ProfileFigures(Region region, Map<String, Region> provinces, List<Indicator> indicators,
		Map<String, List<Revision>> own, Map<String, TreeMap<Integer, Revision>> national,
		Map<String, ProvinceRanks.Places> places) {

	/**
	 * The region's figures of an indicator; at least one where it is among those here.
	 */
	List<Revision> own(Indicator indicator) {
		return this.own.getOrDefault(indicator.code(), List.of());
	}

	/** The nation's actuals of an indicator, by year. */
	TreeMap<Integer, Revision> national(Indicator indicator) {
		return this.national.getOrDefault(indicator.code(), new TreeMap<>());
	}

}
