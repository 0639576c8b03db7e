package org.lantu.scoreboard.drawing.profile;

import org.lantu.scoreboard.drawing.LinearScale;
import org.lantu.scoreboard.drawing.Svg;
import org.lantu.scoreboard.drawing.YearValue;

/**
 * A series in the height of a row, on an axis that all rows share, with the values of its
 * ends beside it.
 *
 * @param firstYear where the axis begins
 * @param lastYear where the axis ends
 * @param line not empty
 * @param from the value of the first point, as it is written
 * @param to that of the last
 */
public record TrendLine(String label, YearLine line, int firstYear, int lastYear, String from, String to) {

	private static final int WIDTH = 222;

	private static final int HEIGHT = 32;

	private static final double LEFT = 62;

	private static final double RIGHT = 160;

	public String draw() {
		LinearScale x = LinearScale.over(this.firstYear, this.lastYear, LEFT, RIGHT);
		double low = this.line.points().stream().mapToDouble(YearValue::value).min().orElse(0);
		double high = this.line.points().stream().mapToDouble(YearValue::value).max().orElse(0);
		LinearScale y = LinearScale.over(low, high, HEIGHT - 6, 4);
		Svg svg = new Svg().open("svg", "class", "pf-sp", "width", WIDTH, "height", HEIGHT, "viewBox",
				"0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", this.label);
		svg.add("path", "class", "sp-base", "d", Svg.line(LEFT, HEIGHT - 1.5, RIGHT, HEIGHT - 1.5));
		this.line.draw(svg, "sp-line", "sp-gap", x, y);
		YearValue last = this.line.last();
		if (this.line.points().size() > 1) {
			end(svg, "pf-e", LEFT - 6, this.from, this.line.first().year());
		}
		svg.add("circle", "class", "sp-last", "cx", x.at(last.year()), "cy", y.at(last.value()), "r", 2.2);
		end(svg, "pf-s", RIGHT + 6, this.to, last.year());
		return svg.close("svg").toString();
	}

	private static void end(Svg svg, String style, double x, String value, int year) {
		svg.text("text", value, "class", style + " pf-v", "x", x, "y", 13);
		svg.text("text", Integer.toString(year), "class", style, "x", x, "y", 27);
	}

}
