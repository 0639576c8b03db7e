package org.lantu.dashboard.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.maps.AchievementMaps;
import org.lantu.dashboard.maps.ProvinceMaps;
import org.lantu.dashboard.target.TargetChart;
import org.lantu.dashboard.target.TargetPage;
import org.lantu.plan.Target;
import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.progress.TargetKind;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;
import org.lantu.scoreboard.drawing.Bullet;
import org.lantu.scoreboard.drawing.HistoryStrip;
import org.lantu.scoreboard.drawing.Sparkline;
import org.lantu.scoreboard.drawing.TileMap;
import org.lantu.scoreboard.drawing.UnitChart;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Has what the pages show drawn.
 */
public class Drawings {

	private static final int FIRST_YEAR = 2015;

	private final Presenter presenter;

	public Drawings(Presenter presenter) {
		this.presenter = presenter;
	}

	/**
	 * The attainment of a target as a bar, with its baseline; while the year due has no
	 * figure, how far it has come and where it should be by now.
	 */
	String bullet(JudgedTarget judged) {
		Double start = Drawings.isLevel(judged)
				? judged.baseline().flatMap((baseline) -> judged.share(baseline.value().doubleValue())).orElse(null)
				: null;
		Quantity attainment = judged.assessment().attainment();
		if (attainment == null) {
			return soFar(judged, start);
		}
		Interval interval = attainment.interval();
		boolean about = attainment.bound() == Bound.APPROXIMATE;
		boolean above = attainment.bound() == Bound.AT_LEAST || attainment.bound() == Bound.MORE_THAN;
		boolean below = attainment.bound() == Bound.AT_MOST || attainment.bound() == Bound.LESS_THAN;
		return new Bullet(this.presenter.message("bullet.describe", this.presenter.attainment(judged)),
				attainment.value(), about ? Double.valueOf(interval.low()) : null,
				about ? Double.valueOf(interval.high()) : null, above, below, start, null,
				(judged.verdict() == Verdict.UNDETERMINED) ? "prog" : judged.verdict().glyph())
			.draw();
	}

	private String soFar(JudgedTarget judged, @Nullable Double start) {
		Double reached = judged.soFar().flatMap(judged::share).orElse(null);
		if (reached == null) {
			return "";
		}
		Bound bound = judged.soFarBound();
		Path path = judged.assessment().path();
		Double expected = (path != null) ? path.expected() : null;
		Double asked = (expected != null) ? judged.share(expected).orElse(null) : null;
		String label = (asked != null)
				? this.presenter.message("bullet.so-far.path", Amounts.number(reached, 1), Amounts.number(asked, 1))
				: this.presenter.message("bullet.so-far", Amounts.number(reached, 1));
		return new Bullet(label, reached, null, null, bound.fromBelow(), bound.fromAbove(), start, asked, "prog")
			.draw();
	}

	/** The series behind a target in the height of a row. */
	public String sparkline(JudgedTarget judged) {
		return sparkline(judged.indicator(), judged.series().counting(judged.moment()), judged, false);
	}

	/**
	 * A series, with a target or without, in the height of a row or in the width of a
	 * card.
	 */
	public String sparkline(Indicator indicator, List<Revision> counting, @Nullable JudgedTarget judged, boolean wide) {
		Double level = (judged != null) ? level(judged) : null;
		return new Sparkline(this.presenter.message("spark.describe", indicator.name().in(this.presenter.locale())),
				counting.stream().map(Drawings::value).toList(), firstYear(counting), lastYear(counting, judged), level,
				(judged != null) ? judged.target().year() : null,
				(judged != null && judged.verdict().decided()) ? judged.verdict().glyph() : null, wide)
			.draw();
	}

	public static int firstYear(List<Revision> counting) {
		return counting.stream()
			.mapToInt(Revision::year)
			.min()
			.stream()
			.map((year) -> Math.min(year, FIRST_YEAR))
			.findFirst()
			.orElse(FIRST_YEAR);
	}

	public static int lastYear(List<Revision> counting, @Nullable JudgedTarget judged) {
		int last = counting.isEmpty() ? FIRST_YEAR + 1 : counting.get(counting.size() - 1).year();
		return (judged != null) ? Math.max(last, judged.target().year()) : last;
	}

	/**
	 * The level of the indicator that a target asks for; {@code null} where it asks for
	 * none.
	 */
	public static @Nullable Double level(JudgedTarget judged) {
		double target = judged.promise().value().doubleValue();
		Assessment assessment = judged.assessment();
		return switch (judged.target().kind()) {
			case LEVEL -> target;
			case CUMULATIVE -> null;
			case GROWTH, AVERAGE_GROWTH ->
				(assessment.base() == null) ? null : Double.valueOf(assessment.base().value().doubleValue()
						* Math.pow(1 + target / 100, judged.target().year() - assessment.base().year()));
		};
	}

	/** How the verdict changed over time. */
	public String strip(JudgedTarget judged) {
		List<HistoryStrip.Segment> segments = new ArrayList<>();
		List<VerdictPeriod> turns = judged.history();
		for (int i = 0; i < turns.size(); i++) {
			LocalDate since = turns.get(i).since();
			LocalDate end = (i + 1 < turns.size()) ? turns.get(i + 1).since() : judged.moment().asOf();
			segments.add(new HistoryStrip.Segment(turns.get(i).verdict().glyph(),
					(since != null && end != null) ? ChronoUnit.DAYS.between(since, end) : 0));
		}
		return new HistoryStrip(this.presenter.message("target.history"), segments).draw();
	}

	/** The chart of a target's page. */
	public TargetPage.Chart chart(JudgedTarget judged, @Nullable JudgedTarget supposed) {
		return new TargetChart(judged, supposed, this.presenter).draw();
	}

	/** All targets by year due. */
	public String units(Board board, List<Integer> years, int shown) {
		List<UnitChart.Column> columns = years.stream()
			.map((year) -> new UnitChart.Column(year,
					board.targets()
						.stream()
						.filter((judged) -> judged.target().year() == year)
						.sorted(Board.WORST_FIRST)
						.map((judged) -> unit(judged, board.moment()))
						.toList()))
			.toList();
		return new UnitChart("fig1-t", columns, shown).draw();
	}

	private UnitChart.Unit unit(JudgedTarget judged, Moment moment) {
		String label = judged.region().shortName().in(this.presenter.locale()) + " · "
				+ this.presenter.glyph(judged).label();
		return new UnitChart.Unit(judged.verdict().glyph(), label, Presenter.href(judged));
	}

	/** The provinces coloured by the class of their value. */
	public String map(Collection<Region> regions, Ranking ranking, List<BigDecimal> limits, boolean wide) {
		Indicator indicator = ranking.indicator();
		List<TileMap.Tile> tiles = tiles(regions, wide, (region) -> {
			Revision revision = ranking.of(region.code()).map(Ranking.Place::figure).orElse(null);
			if (revision == null) {
				return new Value(Cell.NONE.text(), this.presenter.message("map.none"), -1);
			}
			String value = Presenter.symbol(revision) + Amounts.number(revision.value());
			return new Value(value, this.presenter.amounts().amount(value, indicator),
					ProvinceMaps.step(revision.value(), limits));
		});
		return new TileMap(this.presenter.message("map.title", indicator.name().in(this.presenter.locale()),
				Presenter.year(ranking.year())), tiles, wide)
			.draw();
	}

	/** The provinces coloured by the share of their targets that were met. */
	public String shareMap(Collection<Region> regions, Map<Region, AchievementMaps.Share> shares, int year,
			boolean wide) {
		List<TileMap.Tile> tiles = tiles(regions, wide, (region) -> {
			AchievementMaps.Share share = shares.get(region);
			if (share == null) {
				return new Value(Cell.NONE.text(), this.presenter.message("map.share.none"), -1);
			}
			return new Value(share.met() + "/" + share.decided(), this.presenter.message("map.share.tile",
					Amounts.number(share.met(), 0), Amounts.number(share.decided(), 0)), share.step());
		});
		return new TileMap(this.presenter.message("map.share.title", Presenter.year(year)), tiles, wide, "ts").draw();
	}

	/** What a tile says: briefly, in full, and as a class. */
	private record Value(String brief, String full, int step) {
	}

	private List<TileMap.Tile> tiles(Collection<Region> regions, boolean wide, Function<Region, Value> values) {
		List<TileMap.Tile> tiles = new ArrayList<>();
		for (Region region : regions) {
			Integer column = region.tileColumn();
			Integer row = region.tileRow();
			if (column != null && row != null) {
				Value value = values.apply(region);
				String name = region.shortName().in(this.presenter.locale());
				tiles.add(new TileMap.Tile(wide ? name : this.presenter.message("tile." + region.code()), value.brief(),
						this.presenter.message("map.describe", name, value.full()), "/regions/" + region.code(), column,
						row, value.step()));
			}
		}
		return tiles;
	}

	public static YearValue value(Revision revision) {
		return new YearValue(revision.year(), revision.value().doubleValue());
	}

	public static boolean isLevel(JudgedTarget judged) {
		return judged.target().kind() == TargetKind.LEVEL;
	}

}
