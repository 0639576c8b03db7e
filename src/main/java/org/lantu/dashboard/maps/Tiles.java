package org.lantu.dashboard.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Region;
import org.lantu.scoreboard.drawing.MapTile;

/**
 * Puts what a map says of each region on its tile.
 */
final class Tiles {

	/** A region without a value has no colour. */
	static final int NO_CLASS = -1;

	private Tiles() {
	}

	/** What a tile says: briefly, in full, and as a class. */
	record Value(String brief, String full, int step) {
	}

	static List<MapTile> of(Collection<Region> regions, boolean wide, Function<Region, Value> values,
			Presenter presenter) {
		List<MapTile> tiles = new ArrayList<>();
		for (Region region : regions) {
			Region.Tile tile = region.tile();
			if (tile != null) {
				Value value = values.apply(region);
				String name = region.shortName().in(presenter.locale());
				tiles.add(new MapTile(wide ? name : tile.name().in(presenter.locale()), value.brief(),
						presenter.message("map.describe", name, value.full()), Addresses.region(region.code()),
						tile.column(), tile.row(), value.step()));
			}
		}
		return tiles;
	}

	/** Names the provinces that have no value; {@code null} where all have one. */
	static @Nullable String without(List<Region> regions, String none, Presenter presenter) {
		return regions.isEmpty() ? null
				: presenter.message(none) + presenter.message("colon")
						+ String.join(presenter.message("list.separator"),
								regions.stream().map((region) -> region.shortName().in(presenter.locale())).toList());
	}

}
