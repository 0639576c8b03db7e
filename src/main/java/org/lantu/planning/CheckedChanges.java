package org.lantu.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lantu.plan.files.PlanFileRun;
import org.lantu.scoreboard.JudgedTarget;

/**
 * What plan files would change.
 *
 * @param outcome which of them would be taken
 * @param rows what they would write
 * @param before the targets that they may touch, as they are judged today
 * @param after the same as they would be judged then
 */
record CheckedChanges(PlanFileRun.Outcome outcome, SeededRows rows, List<JudgedTarget> before,
		List<JudgedTarget> after) {

	/** Each target before and after, in the order of afterwards. */
	List<ChangedTarget> targets() {
		Map<String, JudgedTarget> was = byName(this.before);
		Map<String, JudgedTarget> is = byName(this.after);
		return Stream.concat(is.keySet().stream(), was.keySet().stream().filter((name) -> !is.containsKey(name)))
			.map((name) -> new ChangedTarget(was.get(name), is.get(name)))
			.toList();
	}

	private static Map<String, JudgedTarget> byName(List<JudgedTarget> targets) {
		Map<String, JudgedTarget> named = new LinkedHashMap<>();
		targets.forEach((judged) -> named.put(judged.plan().code() + " " + judged.target().code(), judged));
		return named;
	}

}
