package org.lantu.dashboard.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.changes.ChangesNotice;
import org.lantu.dashboard.maps.RegionMap;
import org.lantu.dashboard.parts.Link;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.wording.Explanation;

/**
 * The country: the verdicts of the targets due in a year, what was published last, and
 * what nobody measures.
 *
 * @param strip the verdicts of the targets due in the year
 * @param chart the drawn unit chart of all years
 * @param map the drawn map, wide and narrow
 * @param maps what the map can be coloured by
 */
record OverviewPage(Scope scope, Lead lead, List<Count> strip, Missed missed, Dangers dangers, Chart chart,
		RegionMap map, List<Choice> maps, List<PublicationRow> publications, Unmeasured unmeasured, String asOf,
		ContextBar contextBar) {

	/** The targets of each year as shapes, and what a shape stands for. */
	record Chart(String drawn, String note) {
	}

	/**
	 * How much the portal holds.
	 *
	 * @param accounts the accounts of the period that ended last and of the present one
	 * @param changes what changed in the last month
	 */
	record Scope(String provinces, String plans, String targets, List<Link> accounts, ChangesNotice changes) {
	}

	/**
	 * Targets due in the year that are missed, with their sentence.
	 *
	 * @param more says that there are others; {@code null} where all are shown
	 */
	record Missed(List<Item> shown, @Nullable More more) {
	}

	/**
	 * Targets due in the year that are in danger, the least probable first.
	 *
	 * @param all how many there are
	 * @param more says that there are others; {@code null} where all are shown
	 */
	record Dangers(List<Danger> shown, int all, @Nullable More more) {
	}

	/** The targets whose indicators never had a figure, by region. */
	record Unmeasured(List<Missing> regions, int targets) {
	}

	/** The answer of the page in one sentence. */
	record Lead(String before, @Nullable String missed, @Nullable String danger) {
	}

	/**
	 * How many targets of the year have a verdict.
	 *
	 * @param list the list of them; {@code null} where there are none
	 * @param bar the drawn share of all that are due
	 */
	record Count(String glyph, String number, String word, String note, @Nullable Address list, String bar) {
	}

	/** What is not shown here, and the list of it. */
	record More(String text, Address list) {
	}

	/** A target with its sentence. */
	record Item(String glyph, String word, Link target, Explanation why) {
	}

	/** A target in danger: what it needs a year beside what it has of late. */
	record Danger(Link target, String promise, @Nullable String outlook, String probability, @Nullable String latest,
			String needed, String recent, String spark) {
	}

	/** The targets of a region whose indicators never had a figure. */
	record Missing(Link region, String indicators, String since, String targets, Address list) {
	}

}
