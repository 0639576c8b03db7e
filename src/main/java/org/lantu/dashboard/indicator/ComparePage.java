package org.lantu.dashboard.indicator;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.markup.FigureCell;
import org.lantu.dashboard.parts.Link;

/**
 * One indicator or several in a few regions side by side, with the nation as reference.
 *
 * @param problems what is wrong with what was asked for
 * @param choosers the indicators to choose from, once for each that is compared and once
 * for one more
 * @param areas the regions to choose from, by area
 * @param example something to compare; {@code null} where the deployment has none
 * @param compared an indicator each; none where nothing was chosen yet
 * @param choice the address that shows it again
 * @param frozen the same, on the day whose data is shown
 */
record ComparePage(List<String> problems, List<Chooser> choosers, List<RegionChoice.AreaOptions> areas,
		@Nullable Example example, List<Compared> compared, Address choice, Address frozen) {

	/** The indicators to choose one from, by theme. */
	record Chooser(List<Group> groups) {
	}

	/** A comparison to begin with, as the parameters of its address. */
	record Example(Map<String, String> parameters, String text) {
	}

	/** The indicators of a theme. */
	record Group(String theme, List<RegionChoice.Option> options) {
	}

	/**
	 * The comparison by one indicator.
	 *
	 * @param heads the regions, the nation first
	 * @param rows a year each, the latest first
	 * @param unranked the years with too few provinces for a rank, in words
	 * @param empty the regions without any figure
	 */
	record Compared(Link indicator, String title, String unit, YearFigures.Lines lines, List<Link> heads,
			List<Year> rows, @Nullable String unranked, @Nullable String empty) {
	}

	/** The figures of a year. */
	record Year(String year, List<FigureCell> figures) {
	}

}
