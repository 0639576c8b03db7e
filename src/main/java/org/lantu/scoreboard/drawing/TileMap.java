package org.lantu.scoreboard.drawing;

import java.util.List;

/**
 * The provinces as tiles of one size, coloured by class.
 *
 * @param scale the name of the colours in the style sheet: {@code t}, one hue from little
 * to much, or {@code ts}, two hues from bad to good
 */
public record TileMap(String label, List<MapTile> tiles, boolean wide, String scale) {

	public TileMap(String label, List<MapTile> tiles, boolean wide) {
		this(label, tiles, wide, "t");
	}

	public String draw() {
		double cell = this.wide ? 64 : 39.5;
		double gap = this.wide ? 4 : 2;
		double width = (this.tiles.stream().mapToInt(MapTile::column).max().orElse(0) + 1) * cell;
		double height = (this.tiles.stream().mapToInt(MapTile::row).max().orElse(0) + 1) * cell;
		Svg svg = new Svg().open("svg", "class", "tilemap " + (this.wide ? "only-wide" : "only-narrow"), "width", width,
				"height", height, "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "role", "group",
				"aria-label", this.label);
		for (MapTile tile : this.tiles) {
			double x = tile.column() * cell;
			double y = tile.row() * cell;
			double middle = x + (cell - gap) / 2;
			svg.open("a", "class", (tile.step() < 0) ? "tile t-none" : "tile " + this.scale + tile.step(), "href",
					tile.href(), "aria-label", spoken(tile));
			svg.text("title", tile.title());
			svg.add("rect", "x", x, "y", y, "width", cell - gap, "height", cell - gap, "rx", 2);
			svg.text("text", tile.name(), "class", "tn", "x", middle, "y", y + cell * 0.42, "font-size",
					size(tile.name(), this.wide ? 13 : 12));
			svg.text("text", tile.value(), "class", "tv", "x", middle, "y", y + cell * 0.72, "font-size",
					size(tile.value(), this.wide ? 13 : 11));
			svg.close("a");
		}
		return svg.close("svg").toString();
	}

	/** What is seen, first, so that whoever speaks it finds it; then in full. */
	private static String spoken(MapTile tile) {
		String seen = tile.name() + " " + tile.value();
		return tile.title().startsWith(seen) ? tile.title() : seen + " · " + tile.title();
	}

	/** The size, no larger than wished, in which a text fits its tile. */
	private double size(String text, double most) {
		double room = this.wide ? 57 : 36;
		return Math.max(this.wide ? 8.5 : 6, Math.min(most, room / Math.max(1, Labels.width(text, 1))));
	}

}
