package org.lantu.scoreboard.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lantu.scoreboard.answers.TargetView;

/**
 * The account of a period as the API tells it.
 *
 * @param stage how far the period has come
 * @param summary how many targets have each headline; headlines that none has are left
 * out
 * @param regions every province and the nation, by code
 */
public record AccountView(int firstYear, int lastYear, String stage, LocalDate asOf, Map<String, Long> summary,
		List<OfRegion> regions) {

	/**
	 * What became of a region's targets.
	 *
	 * @param name in the language asked for
	 * @param planOnFile whether a plan on file speaks of the period
	 */
	record OfRegion(String region, String name, boolean planOnFile, Map<String, Long> summary, List<OfPlan> plans) {

	}

	/**
	 * The targets of a plan that fall due in the period, the worst first.
	 *
	 * @param title in the language asked for
	 */
	record OfPlan(String code, String title, List<TargetView> targets) {

	}

}
