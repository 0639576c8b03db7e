package org.lantu.dashboard.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;

/**
 * What a search found.
 *
 * @param asked what was looked for; empty where nothing was
 * @param number how much was found
 * @param groups what was found, by kind
 * @param how what can be looked for, with examples
 * @param near what may have been meant, where nothing was found
 */
record SearchPage(String asked, String number, List<Group> groups, List<String> how, List<Link> near) {

	/**
	 * What was found of a kind, the best first.
	 *
	 * @param more says that there is more; {@code null} where all is shown
	 */
	record Group(String kind, List<Found> found, @Nullable String more) {
	}

	/** Something found, at an address that may need parameters. */
	record Found(Link link, Map<String, String> query, @Nullable String note) {
	}

}
