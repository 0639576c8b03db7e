package org.lantu.dashboard.overview;

import java.util.Collections;
import java.util.List;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.UnitChart;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Draws all targets by year due, each as a shape that leads to it.
 */
class UnitCharts {

	/** As many shapes as keep a page light. */
	private static final int MOST = 250;

	private final Presenter presenter;

	UnitCharts(Presenter presenter) {
		this.presenter = presenter;
	}

	OverviewPage.Chart chart(Board board, List<Integer> years, int shown) {
		int each = (board.targets().size() + MOST - 1) / MOST;
		List<UnitChart.Column> columns = years.stream().map((year) -> {
			List<JudgedTarget> due = board.targets()
				.stream()
				.filter((judged) -> judged.target().year() == year)
				.toList();
			return new UnitChart.Column(year, due.size(), units(due, each, year));
		}).toList();
		return new OverviewPage.Chart(new UnitChart("fig1-t", columns, shown).draw(),
				(each > 1) ? this.presenter.message("overview.units.each", Amounts.number(each, 0))
						: this.presenter.message("plans.table.note"));
	}

	/** The targets of a year, one shape each; of many, a shape for some of a verdict. */
	private List<UnitChart.Unit> units(List<JudgedTarget> due, int each, int year) {
		if (each <= 1) {
			return due.stream().sorted(Board.WORST_FIRST).map(this::unit).toList();
		}
		return Board.count(due)
			.entrySet()
			.stream()
			.flatMap(
					(count) -> Collections
						.nCopies(Math.toIntExact((count.getValue() + each - 1) / each),
								new UnitChart.Unit(count.getKey().glyph(),
										this.presenter.message("count." + count.getKey().name(),
												Amounts.number(count.getValue(), 0)),
										Addresses.TARGETS + "?year=" + year + "&verdict=" + count.getKey().name()))
						.stream())
			.toList();
	}

	private UnitChart.Unit unit(JudgedTarget judged) {
		return new UnitChart.Unit(judged.verdict().glyph(),
				judged.region().shortName().in(this.presenter.locale()) + " · " + this.presenter.named(judged),
				Addresses.target(judged));
	}

}
