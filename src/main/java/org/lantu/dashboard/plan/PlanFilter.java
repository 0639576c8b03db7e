package org.lantu.dashboard.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.Plan;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * Which plans are listed.
 *
 * @param levels none for all
 * @param kinds none for all
 * @param period as {@code 2021-2025}; empty for all
 * @param verdicts none for all; a plan must have a target with one of them
 */
record PlanFilter(Set<Region.Level> levels, Set<Plan.Kind> kinds, String period, Set<Verdict> verdicts) {

	static PlanFilter of(QueryParameters query) {
		return new PlanFilter(query.all("level", Region.Level.class), query.all("kind", Plan.Kind.class),
				query.text("period"), query.all("verdict", Verdict.class));
	}

	static String period(Plan plan) {
		return (plan.firstYear() == plan.lastYear()) ? Presenter.year(plan.firstYear())
				: plan.firstYear() + "-" + plan.lastYear();
	}

	boolean shows(Plan plan, Region region, List<JudgedTarget> targets) {
		return (this.levels.isEmpty() || this.levels.contains(region.level()))
				&& (this.kinds.isEmpty() || this.kinds.contains(plan.kind()))
				&& (this.period.isEmpty() || this.period.equals(period(plan))) && (this.verdicts.isEmpty()
						|| targets.stream().anyMatch((judged) -> this.verdicts.contains(judged.verdict())));
	}

	/** How it is written in an address. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("level", QueryParameters.words(this.levels));
		parameters.put("kind", QueryParameters.words(this.kinds));
		parameters.put("period", this.period);
		parameters.put("verdict", QueryParameters.words(this.verdicts));
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

}
