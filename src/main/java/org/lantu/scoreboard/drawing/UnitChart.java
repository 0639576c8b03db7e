package org.lantu.scoreboard.drawing;

import java.util.List;

/**
 * A shape a target, stacked over the year due: shows at once what is decided, what is
 * coming and what nobody measures.
 */
public record UnitChart(String labelledBy, List<Column> columns, int shownYear) {

	private static final int CELL = 16;

	private static final int ROWS = 11;

	private static final int MOST_ROWS = 40;

	/** Wider than this no chart gets: its columns grow higher instead. */
	private static final int MOST_WIDTH = 640;

	private static final int GAP = 7;

	private static final int LEAST_WIDTH = 34;

	/**
	 * The targets due in a year, in the order in which they are stacked.
	 *
	 * @param targets how many there are
	 */
	public record Column(int year, int targets, List<Unit> units) {
	}

	/** One target, or some of one verdict. */
	public record Unit(String glyph, String label, String href) {
	}

	public String draw() {
		int rows = ROWS;
		while (width(rows) > MOST_WIDTH && rows < MOST_ROWS) {
			rows++;
		}
		int width = width(rows);
		int floor = rows * CELL;
		int height = floor + 40;
		Svg svg = new Svg().open("svg", "class", "unitchart", "width", width, "height", height, "viewBox",
				"0 0 " + width + " " + height, "role", "group", "aria-labelledby", this.labelledBy);
		int left = 0;
		for (Column column : this.columns) {
			column(svg, column, left, rows);
			left += width(column, rows) + GAP;
		}
		return svg.close("svg").toString();
	}

	private void column(Svg svg, Column column, int left, int rows) {
		int floor = rows * CELL;
		int width = width(column, rows);
		double middle = left + width / 2.0;
		boolean shown = column.year() == this.shownYear;
		svg.add("path", "class", "uc-base", "d", "M" + left + " " + (floor + 2.5) + "H" + (left + width));
		svg.text("text", Integer.toString(column.year()), "class", shown ? "uc-year uc-now" : "uc-year", "x", middle,
				"y", floor + 18);
		svg.text("text", Integer.toString(column.targets()), "class", "uc-n", "x", middle, "y", floor + 34);
		double inset = (width - stacks(column, rows) * CELL) / 2.0;
		for (int i = 0; i < column.units().size(); i++) {
			Unit unit = column.units().get(i);
			double x = left + inset + (i / rows) * CELL;
			double y = floor - CELL - (i % rows) * CELL;
			svg.open("a", "href", unit.href(), "class", "vg-" + unit.glyph());
			svg.text("title", unit.label());
			svg.add("rect", "class", "uc-hit", "x", x, "y", y, "width", CELL, "height", CELL);
			svg.add("use", "href", "#v-" + unit.glyph(), "x", x + 2, "y", y + 2, "width", 12, "height", 12);
			svg.close("a");
		}
	}

	private int width(int rows) {
		return Math.max(0, this.columns.stream().mapToInt((column) -> width(column, rows) + GAP).sum() - GAP);
	}

	private static int stacks(Column column, int rows) {
		return Math.max(1, (column.units().size() + rows - 1) / rows);
	}

	private static int width(Column column, int rows) {
		return Math.max(LEAST_WIDTH, stacks(column, rows) * CELL);
	}

}
