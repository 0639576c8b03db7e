package org.lantu.planning;

import java.util.List;
import java.util.Map;

/**
 * What plan files would change, in words.
 *
 * @param refused why files would be left out, a sentence each
 * @param lines in which lines the statements begin that were refused, where one was
 * @param taken those that would be taken, each as it was looked at
 * @param parts what would change, by heading
 * @param scorecard the targets of the plans that are touched, as they would be judged
 */
public record CheckReport(List<String> refused, List<Integer> lines, List<String> taken,
		Map<String, List<String>> parts, List<ScoreLine> scorecard) {

	/** Whether every file is taken as it is. */
	public boolean passes() {
		return this.refused.isEmpty();
	}

}
