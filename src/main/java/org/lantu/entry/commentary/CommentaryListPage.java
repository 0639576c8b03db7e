package org.lantu.entry.commentary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The targets of a region that are missed or at risk, and what is said of each.
 *
 * @param sub how many there are, and how many nobody explains
 * @param regions the regions to choose from; empty where there is one only
 */
record CommentaryListPage(String region, String sub, List<Row> rows, List<Choice> regions) {

	/**
	 * A target.
	 *
	 * @param href where its commentary is written
	 * @param said what is published or on its way
	 * @param explained whether something published speaks of its verdict
	 */
	record Row(String href, String name, String promise, String plan, @Nullable String planLang, String glyph,
			String word, String said, boolean explained) {

	}

	/** A region to choose. */
	record Choice(String href, String name, boolean current) {

	}

}
