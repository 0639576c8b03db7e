package org.lantu.scoreboard.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.lantu.scoreboard.drawing.Labels.Spot;

/**
 * Writes the texts of a vintage chart beside what they name, the weightiest first.
 */
final class ChartLabels {

	private static final double SIZE = 12;

	private static final double DUE = 15;

	private static final double KEY = 14;

	private final VintageSeries series;

	private final TargetMark target;

	private final Ahead ahead;

	private final boolean wide;

	private final ChartFrame frame;

	private final Labels labels;

	ChartLabels(VintageSeries series, TargetMark target, Ahead ahead, boolean wide, ChartFrame frame, Labels labels) {
		this.series = series;
		this.target = target;
		this.ahead = ahead;
		this.wide = wide;
		this.frame = frame;
		this.labels = labels;
	}

	void draw(Svg svg) {
		List<VintageSeries.Point> points = this.series.points();
		points.stream()
			.filter((point) -> point.year() == this.target.dueYear())
			.forEach((point) -> value(svg, point, "lab lab-a", DUE, false));
		key(svg);
		target(svg);
		supposed(svg);
		VintageSeries.Point first = points.get(0);
		VintageSeries.Point last = points.get(points.size() - 1);
		for (VintageSeries.Point end : (first == last) ? List.of(last) : List.of(last, first)) {
			if (end.year() != this.target.dueYear()) {
				value(svg, end, "lab lab-v", SIZE, false);
			}
		}
		int every = Math.max(1, (points.size() + (this.wide ? 11 : 5)) / (this.wide ? 12 : 6));
		for (int i = points.size() - 1 - every; i > 0; i -= every) {
			if (points.get(i).year() != this.target.dueYear()) {
				value(svg, points.get(i), "lab lab-v", SIZE, true);
			}
		}
		fan(svg);
	}

	private void supposed(Svg svg) {
		if (this.ahead.supposed() != null) {
			beside(svg, this.ahead.supposedLabel(), this.ahead.supposed(), this.ahead.raised() ? -1 : 1, "lab lab-sup",
					false);
		}
	}

	/** What is said of the end of the fan, where there is room beside it. */
	private void fan(Svg svg) {
		if (this.wide && !this.ahead.fan().isEmpty() && !this.ahead.label().isEmpty()) {
			Ahead.Step end = this.ahead.fan().get(this.ahead.fan().size() - 1);
			beside(svg, this.ahead.label(), new YearValue(end.year(), end.centre()), this.ahead.raised() ? 1 : -1,
					"lab lab-fan", true);
		}
	}

	/** A text above (−1) or below (1) a point, before the year due. */
	private void beside(Svg svg, String text, YearValue at, int way, String type, boolean spare) {
		double x = this.frame.x().at(at.year());
		double y = this.frame.y().at(at.value()) + 4;
		List<Spot> spots = new ArrayList<>();
		for (int distance : new int[] { 14, 28, 42, 60 }) {
			spots.add(new Spot(x - 18, y + way * distance, "end"));
			spots.add(new Spot(x, y + way * distance, "middle"));
			spots.add(new Spot(x + 6, y + way * distance, "end"));
		}
		Spot spot = this.labels.place(Labels.width(text, SIZE), SIZE, spare, spots);
		if (spot != null) {
			svg.text("text", text, "class", type, "x", spot.x(), "y", spot.y(), "text-anchor", spot.anchor());
		}
	}

	/** A value above or below its point, away from what was published earlier. */
	private void value(Svg svg, VintageSeries.Point point, String type, double size, boolean spare) {
		double x = this.frame.x().at(point.year());
		double y = this.frame.y().at(point.value());
		double clear = (size == DUE) ? 8 : 6;
		double above = y - clear - 3;
		double below = y + clear + size * 0.8 + 1;
		List<Spot> spots = new ArrayList<>();
		for (double height : below(point) ? new double[] { below, above } : new double[] { above, below }) {
			spots.add(new Spot(x, height, "middle"));
			spots.add(new Spot(x - 4, height, "end"));
			spots.add(new Spot(x + 4, height, "start"));
			spots.add(new Spot(x + 6, height, "end"));
			spots.add(new Spot(x - 6, height, "start"));
		}
		spots.add(new Spot(x - clear - 4, y + size * 0.3, "end"));
		spots.add(new Spot(x + clear + 4, y + size * 0.3, "start"));
		if (size == DUE) {
			spots.add(new Spot(x - 20, above, "end"));
			spots.add(new Spot(x - 20, below, "end"));
			spots.sort(Comparator.comparing((spot) -> !"end".equals(spot.anchor())));
		}
		Spot spot = this.labels.place(Labels.width(point.label(), size), size, spare, spots);
		if (spot != null) {
			svg.text("text", point.label(), "class", type, "x", spot.x(), "y", spot.y(), "text-anchor", spot.anchor());
		}
	}

	private boolean below(VintageSeries.Point point) {
		double earlier = this.series.vintages()
			.stream()
			.filter((vintage) -> vintage.year() == point.year())
			.mapToDouble((vintage) -> vintage.value() - point.value())
			.sum();
		if (earlier != 0) {
			return earlier > 0;
		}
		return this.series.points()
			.stream()
			.anyMatch((other) -> other.year() == point.year() - 1 && other.value() > point.value());
	}

	/** The value of the key vintage and, where the chart is wide, what is told of it. */
	private void key(Svg svg) {
		VintageSeries.KeyVintage key = this.series.key();
		if (key == null) {
			return;
		}
		double x = this.frame.x().at(key.year());
		double y = this.frame.y().at(key.value()) + 5;
		double width = Labels.width(key.label(), KEY);
		Spot spot = Objects.requireNonNull(this.labels.place(width, KEY, false,
				List.of(new Spot(x + 12, y, "start"), new Spot(x - 12, y, "end"), new Spot(x + 8, y + 13, "start"),
						new Spot(x - 8, y + 13, "end"), new Spot(x, y + 20, "middle"), new Spot(x + 8, y - 13, "start"),
						new Spot(x - 8, y - 13, "end"), new Spot(x, y - 20, "middle"))));
		svg.text("text", key.label(), "class", "lab lab-vk", "x", spot.x(), "y", spot.y(), "text-anchor",
				spot.anchor());
		if (this.wide) {
			note(svg, key.note(), spot.box(width, KEY), spot.y());
		}
	}

	/** What is told of the key vintage, beside its value, above or below it. */
	private void note(Svg svg, String text, Labels.Box value, double y) {
		String note = Labels.fit(text, SIZE, (this.frame.right() - this.frame.left()) / 2);
		Spot spot = this.labels.place(Labels.width(note, SIZE), SIZE, true,
				List.of(new Spot(value.left() + 1, y + 17, "start"), new Spot(value.right() - 1, y + 17, "end"),
						new Spot(value.right() + 7, y, "start"), new Spot(value.left() - 7, y, "end"),
						new Spot(value.left() + 1, y - 18, "start"), new Spot(value.right() - 1, y - 18, "end")));
		if (spot != null) {
			svg.text("text", note, "class", "lab lab-note", "x", spot.x(), "y", spot.y(), "text-anchor", spot.anchor());
		}
	}

	/** The target in words on its line, wherever that is free. */
	private void target(Svg svg) {
		Double level = this.target.level();
		if (level == null || this.target.label().isEmpty()) {
			return;
		}
		double left = this.frame.left() + 6;
		String text = Labels.fit(this.target.label(), SIZE, this.frame.right() - left);
		double width = Labels.width(text, SIZE);
		double y = this.frame.y().at(level);
		double gate = this.frame.x().at(this.target.dueYear()) - 14;
		double end = (left + width < gate) ? gate : Math.max(this.frame.right(), left + width);
		List<Spot> spots = new ArrayList<>();
		for (double x = left; x + width <= end; x += 24) {
			spots.add(new Spot(x, y - 7, "start"));
			spots.add(new Spot(x, y + 16, "start"));
		}
		Spot spot = Objects.requireNonNull(this.labels.place(width, SIZE, false, spots));
		svg.text("text", text, "class", "lab lab-target", "x", spot.x(), "y", spot.y());
	}

}
