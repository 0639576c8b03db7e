package org.lantu.scoreboard.drawing;

import java.util.List;

/**
 * How a verdict changed over time: a bar a verdict, as wide as it lasted.
 */
public record HistoryStrip(String label, List<Segment> segments) {

	/** Narrower than this, in per cent of the whole, none is drawn. */
	private static final double LEAST = 2;

	/** A verdict and the days that it lasted. */
	public record Segment(String glyph, long days) {
	}

	public String draw() {
		long days = this.segments.stream().mapToLong(Segment::days).sum();
		double spare = 100 - LEAST * this.segments.size();
		Svg svg = new Svg().open("svg", "class", "hist-strip", "width", "100%", "height", 10, "role", "img",
				"aria-label", this.label);
		double x = 0;
		for (Segment segment : this.segments) {
			double width = LEAST + ((days > 0) ? spare * segment.days() / days : spare / this.segments.size());
			svg.add("rect", "class", "hb hb-" + segment.glyph(), "x", Svg.percent(x), "y", 1, "width",
					Svg.percent(width), "height", 8);
			x += width;
		}
		return svg.close("svg").toString();
	}

}
