package org.lantu.reports.briefing.paper;

/**
 * A drawing.
 *
 * @param caption with its number
 * @param svg in itself whole
 * @param description what it shows, for those who do not see it
 * @param missing what is said where it cannot be drawn
 */
public record Picture(String caption, String svg, String description, String missing) implements Block {

	@Override
	public String kind() {
		return "picture";
	}

}
