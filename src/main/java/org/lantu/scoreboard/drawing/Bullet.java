package org.lantu.scoreboard.drawing;

import org.jspecify.annotations.Nullable;

/**
 * The attainment as a bar on one scale from 0 to 150 %, so that the marks of all rows
 * form one line.
 *
 * @param attainment per cent; {@code null} draws nothing
 * @param low the least that it can be, where it is only about
 * @param openAbove whether the truth is higher
 * @param state the glyph of the verdict, or {@code prog} while the year due is awaited
 */
public record Bullet(String label, @Nullable Double attainment, @Nullable Double low, @Nullable Double high,
		boolean openAbove, String state) {

	private static final double MOST = 150;

	private static final double GOAL = 100;

	public String draw() {
		if (this.attainment == null) {
			return "";
		}
		double shown = Math.min(Math.max(this.attainment, 0), MOST);
		Svg svg = new Svg().open("svg", "class", "bullet", "width", "100%", "height", 22, "role", "img", "aria-label",
				this.label);
		svg.add("rect", "class", "bu-track", "x", 0, "y", 5, "width", "100%", "height", 12);
		svg.add("rect", "class", "bu-bar bu-" + this.state, "x", 0, "y", 7, "width", x(shown), "height", 8);
		if ("missed".equals(this.state) && shown < GOAL) {
			svg.add("rect", "class", "bu-short", "x", x(shown), "y", 7, "width", x(GOAL - shown), "height", 8);
		}
		if (this.low != null && this.high != null) {
			svg.add("line", "class", "bu-iv", "x1", x(Math.min(this.low, MOST)), "x2", x(Math.min(this.high, MOST)),
					"y1", 11, "y2", 11);
		}
		if (this.openAbove) {
			arrow(svg, shown);
		}
		else if (this.attainment > MOST) {
			svg.open("svg", "x", "94%", "y", 0, "width", 1, "height", 22, "overflow", "visible");
			svg.add("path", "class", "bu-break", "d", "M0 5 4 11 0 17M5 5 9 11 5 17");
			svg.close("svg");
		}
		svg.add("line", "class", "bu-goal", "x1", x(GOAL), "x2", x(GOAL), "y1", 0, "y2", 22);
		return svg.close("svg").toString();
	}

	private static void arrow(Svg svg, double shown) {
		svg.open("svg", "x", x(Math.min(shown, 120)), "y", 0, "width", 1, "height", 22, "overflow", "visible");
		svg.add("path", "class", "bu-open", "d", "M2 11H26M20 6.5 26 11 20 15.5");
		svg.close("svg");
	}

	private static String x(double attainment) {
		return Svg.percent(attainment / MOST * 100);
	}

}
