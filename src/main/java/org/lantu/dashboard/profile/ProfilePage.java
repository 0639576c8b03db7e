package org.lantu.dashboard.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.indicator.RegionChoice;
import org.lantu.dashboard.parts.Link;

/**
 * A region with everything that is on file of it, and among its peers.
 *
 * @param themes the indicators of which a figure is on file, by theme
 * @param multiples the key indicators of the peers, each on one scale
 * @param ranks {@code null} where too few are on file for any year
 */
record ProfilePage(Head head, List<Theme> themes, @Nullable Peers peers, List<Multiple> multiples,
		@Nullable Ranks ranks) {

	/**
	 * Which region it is.
	 *
	 * @param lead the answer of the page in a sentence; {@code null} where nothing is on
	 * file
	 * @param among whether it stands among provinces, so that it has ranks
	 */
	record Head(Link region, String shortName, String sub, @Nullable String lead, boolean among) {
	}

	/** The indicators of a theme. */
	record Theme(String name, List<ProfileRow> rows) {
	}

	/**
	 * Whom the region is seen beside.
	 *
	 * @param usual whether they are those of its area
	 * @param compare where they are seen side by side
	 */
	record Peers(String title, boolean usual, List<RegionChoice.AreaOptions> areas, List<String> problems, Address back,
			Address compare) {
	}

	/** An indicator of all peers, a drawing each. */
	record Multiple(Link indicator, String unit, String range, List<String> drawings) {
	}

	/**
	 * The ranks of the peers over the years, drawn wide and narrow, and as a table.
	 *
	 * @param indicators of which ranks can be seen
	 */
	record Ranks(Link indicator, String note, List<Option> indicators, String wide, String narrow, List<String> years,
			List<Places> rows) {
	}

	/** Something that a link chooses. */
	record Option(String text, Address address, boolean current) {
	}

	/** A region with its rank of each year. */
	record Places(Link region, boolean chosen, List<String> ranks) {
	}

}
