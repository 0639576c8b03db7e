package org.lantu.scoreboard.drawing.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.lantu.scoreboard.drawing.LinearScale;
import org.lantu.scoreboard.drawing.Svg;
import org.lantu.scoreboard.drawing.YearValue;

/**
 * A series over years, of which some follow on nothing that can be compared.
 *
 * @param breaks the years of points that are not joined to the point before
 */
public record YearLine(List<YearValue> points, Set<Integer> breaks) {

	public YearLine {
		points = points.stream()
			.filter((point) -> Double.isFinite(point.value()))
			.sorted(Comparator.comparingInt(YearValue::year))
			.toList();
		breaks = Set.copyOf(breaks);
	}

	public boolean isEmpty() {
		return this.points.isEmpty();
	}

	YearValue first() {
		return this.points.get(0);
	}

	YearValue last() {
		return this.points.get(this.points.size() - 1);
	}

	/** Draws what is joined, what is bridged, and what parts the two. */
	void draw(Svg svg, String joined, String bridged, LinearScale x, LinearScale y) {
		add(svg, joined, path(x, y, false));
		add(svg, bridged, path(x, y, true));
		add(svg, "apart", marks(x, y));
	}

	private static void add(Svg svg, String style, String path) {
		if (!path.isEmpty()) {
			svg.add("path", "class", style, "d", path);
		}
	}

	/** All of it as one path, breaks left open. */
	String whole(LinearScale x, LinearScale y) {
		return path(x, y, false) + path(x, y, true);
	}

	/**
	 * The points as one path.
	 * @param bridges those between which years are not on file, or all others
	 */
	private String path(LinearScale x, LinearScale y, boolean bridges) {
		StringBuilder path = new StringBuilder();
		for (int i = 1; i < this.points.size(); i++) {
			YearValue from = this.points.get(i - 1);
			YearValue to = this.points.get(i);
			if (!this.breaks.contains(to.year()) && (to.year() - from.year() > 1) == bridges) {
				path.append(Svg.line(x.at(from.year()), y.at(from.value()), x.at(to.year()), y.at(to.value())));
			}
		}
		return path.toString();
	}

	/** Two strokes before each point that is not joined to the one before. */
	private String marks(LinearScale x, LinearScale y) {
		StringBuilder path = new StringBuilder();
		for (int i = 1; i < this.points.size(); i++) {
			YearValue to = this.points.get(i);
			if (this.breaks.contains(to.year())) {
				YearValue from = this.points.get(i - 1);
				path.append(Svg.parting(x.at(from.year()), y.at(from.value()), x.at(to.year()), y.at(to.value())));
			}
		}
		return path.toString();
	}

}
