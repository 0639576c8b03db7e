package org.lantu.scoreboard.answers;

import java.util.Locale;

import org.lantu.plan.Plan;

/**
 * A plan as the API lists it.
 *
 * @param title in the language asked for
 * @param source the id of the document
 * @param targets how many targets it has
 */
public record PlanView(String code, String region, String title, String kind, int firstYear, int lastYear,
		String source, int targets) {

	static PlanView of(Plan plan, int targets, Locale locale) {
		return new PlanView(plan.code(), plan.region(), plan.title().in(locale), plan.kind().name(), plan.firstYear(),
				plan.lastYear(), plan.source(), targets);
	}

}
