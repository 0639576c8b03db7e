package org.lantu.reports.briefing.paper;

/**
 * A heading.
 *
 * @param level from 1
 * @param text with its number
 */
public record Heading(int level, String text) implements Block {

	@Override
	public String kind() {
		return "heading";
	}

}
