package org.lantu.scoreboard.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How much a number is of the most there is, as a thin bar; says nothing that does not
 * stand beside it.
 *
 * @param style the name of its colour in the style sheet
 * @param mark where a line across the bars stands; {@code null} for none
 */
public record ShareBar(String style, double part, double most, @Nullable Double mark) {

	public String draw() {
		Svg svg = new Svg().open("svg", "class", "sharebar", "width", "100%", "height", 8, "aria-hidden", "true");
		svg.add("rect", "class", this.style, "width", Svg.percent(share(this.part)), "height", 8);
		if (this.mark != null) {
			String at = Svg.percent(share(this.mark));
			svg.add("line", "class", "sb-mark", "x1", at, "x2", at, "y1", -3, "y2", 11);
		}
		return svg.close("svg").toString();
	}

	private double share(double value) {
		return (this.most > 0) ? Math.max(0, Math.min(100, 100 * value / this.most)) : 0;
	}

}
