package org.lantu.dashboard.maps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.drawing.MapTile;
import org.lantu.scoreboard.drawing.ShareBar;
import org.lantu.scoreboard.drawing.TileMap;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the tile map of the share of targets met: of those due up to a year whose verdict
 * is decided.
 */
@Component
public class AchievementMaps {

	/** The value of the parameter that asks for this map. */
	public static final String CODE = "targets-met";

	private static final int STEPS = 5;

	/** How many of the decided targets were met. */
	record Share(int met, int decided) {

		/** The class: none met, less than half, half, more than half, all. */
		int step() {
			if (this.met == 0 || this.met == this.decided) {
				return (this.met == 0) ? 0 : STEPS - 1;
			}
			return 2 + Integer.signum(2 * this.met - this.decided);
		}

		double value() {
			return (double) this.met / this.decided;
		}

	}

	public RegionMap map(Board board, int year, Presenter presenter) {
		Map<Region, Share> shares = shares(board, year);
		List<RegionMap.Step> steps = IntStream.range(0, STEPS)
			.mapToObj((step) -> new RegionMap.Step("ts" + step, presenter.message("map.share." + step)))
			.toList();
		Share nation = board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() == Region.Level.NATION)
			.findFirst()
			.map(shares::get)
			.orElse(null);
		List<RegionMap.Rank> table = shares.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().level() == Region.Level.PROVINCE)
			.sorted(Comparator.comparing((entry) -> -entry.getValue().value()))
			.map((entry) -> new RegionMap.Rank("", presenter.link(entry.getKey()), of(entry.getValue(), presenter),
					new ShareBar("rk-bar", entry.getValue().value(), 1, null).draw()))
			.toList();
		List<Region> without = board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() == Region.Level.PROVINCE && !shares.containsKey(region))
			.toList();
		return new RegionMap(null, presenter.message("map.share.title", Presenter.year(year)),
				presenter.message("map.share.unit"), draw(board, shares, year, true, presenter),
				draw(board, shares, year, false, presenter), steps, presenter.message("map.share.table"), table,
				(nation != null) ? presenter.message("map.share.nation", of(nation, presenter)) : null,
				Tiles.without(without, "map.share.none", presenter), presenter.message("map.share.none"),
				presenter.message("map.share.note"));
	}

	private static String draw(Board board, Map<Region, Share> shares, int year, boolean wide, Presenter presenter) {
		List<MapTile> tiles = Tiles.of(board.regions().values(), wide, (region) -> {
			Share share = shares.get(region);
			if (share == null) {
				return new Tiles.Value(Cell.NONE.text(), presenter.message("map.share.none"), Tiles.NO_CLASS);
			}
			return new Tiles.Value(share.met() + "/" + share.decided(), presenter.message("map.share.tile",
					Amounts.number(share.met(), 0), Amounts.number(share.decided(), 0)), share.step());
		}, presenter);
		return new TileMap(presenter.message("map.share.title", Presenter.year(year)), tiles, wide, "ts").draw();
	}

	/** Of every region with a decided target; the most targets first, then by code. */
	private static Map<Region, Share> shares(Board board, int year) {
		Map<Region, Share> shares = new LinkedHashMap<>();
		for (Region region : board.regions().values()) {
			List<Verdict> decided = board.targets()
				.stream()
				.filter((judged) -> judged.region().equals(region) && judged.target().year() <= year)
				.map(JudgedTarget::verdict)
				.filter(Verdict::decided)
				.toList();
			if (!decided.isEmpty()) {
				int met = (int) decided.stream().filter((verdict) -> verdict == Verdict.MET).count();
				shares.put(region, new Share(met, decided.size()));
			}
		}
		return shares;
	}

	private static String of(Share share, Presenter presenter) {
		return presenter.message("map.share.of", Amounts.number(share.met(), 0), Amounts.number(share.decided(), 0));
	}

}
