package org.lantu.dashboard.maps;

import java.util.Objects;

import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.drawing.ShareBar;

/**
 * Draws the bars beside a ranking.
 */
public final class RankBars {

	private RankBars() {
	}

	/** How much a province has of the most there is, with the nation marked. */
	public static String bar(Ranking ranking, Ranking.Place place) {
		if (!bars(ranking)) {
			return "";
		}
		Double mark = marked(ranking) ? Double.valueOf(Objects.requireNonNull(ranking.nation()).value().doubleValue())
				: null;
		return new ShareBar("rk-bar", place.figure().value().doubleValue(), most(ranking), mark).draw();
	}

	/** Whether the nation can be marked among the bars. */
	public static boolean marked(Ranking ranking) {
		return bars(ranking) && ranking.nation() != null && ranking.nation().value().doubleValue() <= most(ranking);
	}

	/** Bars of ranks would say the contrary of what they show. */
	private static boolean bars(Ranking ranking) {
		return ranking.indicator().aggregation() != Indicator.Aggregation.NONE;
	}

	private static double most(Ranking ranking) {
		return ranking.places().stream().mapToDouble((place) -> place.figure().value().doubleValue()).max().orElse(0);
	}

}
