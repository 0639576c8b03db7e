package org.lantu.dashboard.source;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.ColumnHead;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Link;

/**
 * The documents that a filter leaves.
 *
 * @param total how many there are without a filter
 * @param shown how many there are of how many; {@code null} where all are listed
 * @param heads what sorts by a column, by the column's name
 * @param all the list without a filter
 * @param file what the filter leaves, without an ending
 */
record SourceListPage(int total, long figures, List<Item> items, @Nullable String shown, Form form,
		Map<String, ColumnHead> heads, Pager pager, Address all, Address file) {

	/** What can be chosen. */
	record Form(String words, List<Choice> trusts, List<Choice> years, List<Choice> publishers, List<Choice> uses) {
	}

	/**
	 * A document and how much rests on it.
	 *
	 * @param from the documents of its publisher; {@code null} where it is the only one
	 */
	record Item(Link source, String publisher, @Nullable Address from, String published, String trust,
			SourceUses uses) {
	}

}
