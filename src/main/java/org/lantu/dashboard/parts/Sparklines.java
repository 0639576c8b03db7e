package org.lantu.dashboard.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.Sparkline;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Draws the figures of an indicator in the height of a row, or in the width of a card.
 */
public class Sparklines {

	private final Presenter presenter;

	public Sparklines(Presenter presenter) {
		this.presenter = presenter;
	}

	/** The series behind a target in the height of a row. */
	public String draw(JudgedTarget judged) {
		return draw(judged.indicator(), judged.series().counting(judged.moment()), judged, false);
	}

	/**
	 * A series, with a target or without, in the height of a row or in the width of a
	 * card.
	 */
	public String draw(Indicator indicator, List<Revision> counting, @Nullable JudgedTarget judged, boolean wide) {
		Double level = (judged != null) ? judged.level() : null;
		return new Sparkline(this.presenter.message("spark.describe", indicator.name().in(this.presenter.locale())),
				counting.stream().map(Sparklines::value).toList(), firstYear(counting), lastYear(counting, judged),
				level, (judged != null) ? judged.target().year() : null,
				(judged != null && judged.verdict().decided()) ? judged.verdict().glyph() : null,
				wide ? (value) -> Amounts.number(value, indicator.decimals()) : null)
			.draw();
	}

	/**
	 * Where the axis begins: in one year, so that the lines of a page can be compared,
	 * unless there are earlier figures.
	 */
	private int firstYear(List<Revision> counting) {
		return counting.stream().mapToInt(Revision::year).reduce(this.presenter.firstDrawnYear(), Math::min);
	}

	private int lastYear(List<Revision> counting, @Nullable JudgedTarget judged) {
		int last = counting.isEmpty() ? this.presenter.firstDrawnYear() + 1 : counting.get(counting.size() - 1).year();
		return (judged != null) ? Math.max(last, judged.target().year()) : last;
	}

	private static YearValue value(Revision revision) {
		return new YearValue(revision.year(), revision.value().doubleValue());
	}

}
