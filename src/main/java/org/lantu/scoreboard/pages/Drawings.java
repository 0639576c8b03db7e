package org.lantu.scoreboard.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;

/** Stub. */
class Drawings {

	Drawings(Presenter presenter) {
	}

	String bullet(JudgedTarget judged) {
		return "";
	}

	String sparkline(JudgedTarget judged) {
		return "";
	}

	String sparkline(Indicator indicator, List<Revision> counting, @Nullable JudgedTarget judged) {
		return "";
	}

	String strip(JudgedTarget judged) {
		return "";
	}

	TargetPage.Chart chart(JudgedTarget judged) {
		return new TargetPage.Chart("", "", "");
	}

	String units(Board board, List<Integer> years, int shown) {
		return "";
	}

	String map(List<Region> provinces, Map<String, Revision> values, List<BigDecimal> limits, Indicator indicator,
			int year, boolean wide) {
		return "";
	}

	static int firstYear(List<Revision> counting) {
		return counting.isEmpty() ? 2015 : counting.get(0).year();
	}

	static int lastYear(List<Revision> counting, @Nullable JudgedTarget judged) {
		return 2025;
	}

}
