package org.lantu.scoreboard.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan's judged targets as the API tells them.
 *
 * @param summary how many targets have each headline; headlines that none has are left
 * out
 */
public record ScorecardView(Head plan, LocalDate asOf, Map<String, Long> summary, List<TargetView> targets) {

	/**
	 * Which plan it is.
	 *
	 * @param title in the language asked for
	 */
	record Head(String code, String region, String title, int firstYear, int lastYear) {

	}

}
