package org.lantu.dashboard.maps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.drawing.TileMap;
import org.lantu.scoreboard.wording.Amounts;

/**
 * The provinces as tiles, coloured by the class of their value in a ranking.
 */
public class ProvinceTiles {

	private static final int STEPS = 5;

	private final Ranking ranking;

	private final List<BigDecimal> limits;

	private final Presenter presenter;

	public ProvinceTiles(Ranking ranking, Presenter presenter) {
		this.ranking = ranking;
		this.limits = limits(ranking);
		this.presenter = presenter;
	}

	public String draw(Collection<Region> regions, boolean wide) {
		Indicator indicator = this.ranking.indicator();
		String title = this.presenter.message("map.title", indicator.name().in(this.presenter.locale()),
				Presenter.year(this.ranking.year()));
		return new TileMap(title, Tiles.of(regions, wide, this::value, this.presenter), wide).draw();
	}

	private Tiles.Value value(Region region) {
		Revision revision = this.ranking.of(region.code()).map(Ranking.Place::figure).orElse(null);
		if (revision == null) {
			return new Tiles.Value(Cell.NONE.text(), this.presenter.message("map.none"), Tiles.NO_CLASS);
		}
		String value = Presenter.symbol(revision) + Amounts.number(revision.value());
		return new Tiles.Value(value, this.presenter.amounts().amount(value, this.ranking.indicator()),
				step(revision.value()));
	}

	/** The classes in words. */
	public List<RegionMap.Step> steps() {
		List<RegionMap.Step> steps = new ArrayList<>();
		if (this.limits.isEmpty()) {
			return steps;
		}
		steps.add(new RegionMap.Step("t0", this.presenter.message("map.below", Amounts.number(this.limits.get(0)))));
		for (int step = 1; step <= this.limits.size(); step++) {
			String from = Amounts.number(this.limits.get(step - 1));
			steps.add(new RegionMap.Step("t" + step,
					(step < this.limits.size())
							? this.presenter.message("map.between", from, Amounts.number(this.limits.get(step)))
							: this.presenter.message("map.above", from)));
		}
		return steps;
	}

	/**
	 * The lower ends of the classes but the lowest: fifths of the provinces that have a
	 * figure, fewer where they fall together.
	 */
	private static List<BigDecimal> limits(Ranking ranking) {
		List<BigDecimal> ascending = ranking.places().stream().map((place) -> place.figure().value()).sorted().toList();
		List<BigDecimal> limits = new ArrayList<>();
		BigDecimal before = ascending.isEmpty() ? null : ascending.get(0);
		for (int step = 1; step < STEPS && before != null; step++) {
			BigDecimal limit = ascending.get(step * ascending.size() / STEPS);
			if (limit.compareTo(before) > 0) {
				limits.add(limit);
				before = limit;
			}
		}
		return limits;
	}

	/** The class of a value, the lowest 0. */
	private int step(BigDecimal value) {
		return (int) this.limits.stream().filter((limit) -> value.compareTo(limit) >= 0).count();
	}

}
