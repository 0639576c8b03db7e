package org.lantu.scoreboard.pages;

import java.util.List;

/**
 * All documents, the newest first.
 */
record SourceListPage(int total, int figures, List<Item> items) {

	/** A document and how much rests on it. */
	record Item(Link source, String publisher, String published, String trust, String figures, String targets) {
	}

}
