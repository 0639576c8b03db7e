package org.lantu.scoreboard.drawing;

import org.jspecify.annotations.Nullable;

/**
 * The attainment as a bar on one scale from 0 to 150 %, so that the marks of all rows
 * form one line.
 *
 * @param attainment per cent; {@code null} draws nothing
 * @param low the least that it can be, where it is only about
 * @param openAbove whether the truth is higher
 * @param openBelow whether the truth is lower
 * @param start where the baseline stands; {@code null} for none
 * @param path where it should stand by now; {@code null} for none
 * @param state the glyph of the verdict, or {@code prog} while the year due is awaited
 */
public record Bullet(String label, @Nullable Double attainment, @Nullable Double low, @Nullable Double high,
		boolean openAbove, boolean openBelow, @Nullable Double start, @Nullable Double path, String state) {

	private static final double MOST = 150;

	private static final double GOAL = 100;

	/** A bar without a way to it. */
	public Bullet(String label, @Nullable Double attainment, @Nullable Double low, @Nullable Double high,
			boolean openAbove, boolean openBelow, String state) {
		this(label, attainment, low, high, openAbove, openBelow, null, null, state);
	}

	public String draw() {
		if (this.attainment == null || !Double.isFinite(this.attainment)) {
			return "";
		}
		double shown = inside(this.attainment);
		Svg svg = new Svg().open("svg", "class", "bullet", "width", "100%", "height", 22, "role", "img", "aria-label",
				this.label);
		svg.add("rect", "class", "bu-track", "x", 0, "y", 5, "width", "100%", "height", 12);
		if (shown > 0) {
			svg.add("rect", "class", "bu-bar bu-" + this.state, "x", 0, "y", 7, "width", x(shown), "height", 8);
		}
		else {
			svg.add("rect", "class", "bu-base", "x", 0, "y", 7, "width", 2, "height", 8);
		}
		if ("missed".equals(this.state) && shown < GOAL) {
			svg.add("rect", "class", "bu-short", "x", x(shown), "y", 7, "width", x(GOAL - shown), "height", 8);
		}
		if (this.start != null && onScale(this.start)) {
			String x = x(this.start);
			svg.add("line", "class", "bu-edge", "x1", x, "x2", x, "y1", 4, "y2", 18);
			svg.add("line", "class", "bu-start", "x1", x, "x2", x, "y1", 5, "y2", 17);
		}
		if (this.low != null && this.high != null) {
			whisker(svg, x(inside(this.low)), x(inside(this.high)));
		}
		if (this.openAbove) {
			arrow(svg, Math.min(shown, 120), "M2 11H26M20 6.5 26 11 20 15.5");
		}
		else if (this.openBelow) {
			arrow(svg, Math.max(shown, 30), "M-2 11H-26M-20 6.5-26 11-20 15.5");
		}
		else if (this.attainment > MOST) {
			svg.open("svg", "x", "94%", "y", 0, "width", 1, "height", 22, "overflow", "visible");
			svg.add("path", "class", "bu-break", "d", "M0 5 4 11 0 17M5 5 9 11 5 17");
			svg.close("svg");
		}
		svg.add("line", "class", "bu-goal", "x1", x(GOAL), "x2", x(GOAL), "y1", 0, "y2", 22);
		if (this.path != null && onScale(this.path)) {
			svg.open("svg", "x", x(this.path), "y", 0, "width", 1, "height", 22, "overflow", "visible");
			svg.add("path", "class", "bu-path", "d", "M-4 0H4L0 6.5Z");
			svg.close("svg");
		}
		return svg.close("svg").toString();
	}

	private static void whisker(Svg svg, String low, String high) {
		svg.add("line", "class", "bu-iv", "x1", low, "x2", high, "y1", 11, "y2", 11);
		if (!low.equals(high)) {
			svg.add("line", "class", "bu-iv", "x1", low, "x2", low, "y1", 8, "y2", 14);
			svg.add("line", "class", "bu-iv", "x1", high, "x2", high, "y1", 8, "y2", 14);
		}
	}

	private static void arrow(Svg svg, double from, String path) {
		svg.open("svg", "x", x(from), "y", 0, "width", 1, "height", 22, "overflow", "visible");
		svg.add("path", "class", "bu-halo", "d", path);
		svg.add("path", "class", "bu-open", "d", path);
		svg.close("svg");
	}

	private static double inside(double attainment) {
		return Double.isNaN(attainment) ? 0 : Math.min(Math.max(attainment, 0), MOST);
	}

	private static boolean onScale(double attainment) {
		return attainment >= 0 && attainment <= MOST;
	}

	private static String x(double attainment) {
		return Svg.percent(attainment / MOST * 100);
	}

}
