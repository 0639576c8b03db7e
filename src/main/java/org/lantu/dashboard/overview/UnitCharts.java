package org.lantu.dashboard.overview;

import java.util.List;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.UnitChart;

/**
 * Draws all targets by year due, each as a shape that leads to it.
 */
class UnitCharts {

	private final Presenter presenter;

	UnitCharts(Presenter presenter) {
		this.presenter = presenter;
	}

	String draw(Board board, List<Integer> years, int shown) {
		List<UnitChart.Column> columns = years.stream()
			.map((year) -> new UnitChart.Column(year,
					board.targets()
						.stream()
						.filter((judged) -> judged.target().year() == year)
						.sorted(Board.WORST_FIRST)
						.map(this::unit)
						.toList()))
			.toList();
		return new UnitChart("fig1-t", columns, shown).draw();
	}

	private UnitChart.Unit unit(JudgedTarget judged) {
		return new UnitChart.Unit(judged.verdict().glyph(),
				judged.region().shortName().in(this.presenter.locale()) + " · " + this.presenter.named(judged),
				Addresses.target(judged));
	}

}
