package org.lantu.dashboard.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Cell;
import org.lantu.reference.translation.TranslatedText;

/**
 * The figures that rest on a document, filtered and page by page.
 *
 * @param total how many there are without a filter
 * @param shown how many there are of how many; {@code null} where all are on the page
 * @param filtered whether a filter leaves some out
 * @param years as offered; empty for one year
 * @param all the list without a filter
 * @param download what the filter leaves, as a file
 */
record FigureList(int total, List<Row> rows, @Nullable String shown, boolean filtered, List<Choice> regions,
		List<Choice> indicators, List<Choice> years, Pager pager, Address all, Address download) {

	/** A published figure with the words on which it rests. */
	record Row(String region, String regionHref, String indicator, String unit, String year, Cell value, String knownOn,
			String quote, String quoteLang, @Nullable TranslatedText note) {
	}

}
