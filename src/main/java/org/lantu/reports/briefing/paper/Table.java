package org.lantu.reports.briefing.paper;

import java.util.List;

/**
 * A table.
 *
 * @param caption with its number
 * @param rows as many cells a row as there are columns, or one across all
 */
public record Table(String caption, List<Column> columns, List<List<List<Span>>> rows) implements Block {

	@Override
	public String kind() {
		return "table";
	}

}
