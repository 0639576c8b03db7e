package org.lantu.reports.briefing.paper;

import java.util.List;

/**
 * A paragraph of the text.
 */
public record Paragraph(List<Span> spans) implements Block {

	@Override
	public String kind() {
		return "paragraph";
	}

}
