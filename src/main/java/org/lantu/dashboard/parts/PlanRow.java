package org.lantu.dashboard.parts;

import java.util.Map;

import org.lantu.dashboard.address.Addresses;
import org.lantu.plan.Plan;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.wording.Amounts;

/**
 * A plan with the verdicts of its targets.
 */
public record PlanRow(Link plan, String years, String kind, Summary summary, String measures) {

	/**
	 * A plan of a board.
	 * @param measures how many measures each plan has
	 */
	public static PlanRow of(Plan plan, Board board, Map<String, Long> measures, Presenter presenter) {
		return new PlanRow(presenter.link(plan), Presenter.years(plan),
				presenter.message("plan.kind." + plan.kind().name()), Summary.of(board.targetsOf(plan.code()),
						board.targets().size(), Addresses.plan(plan.code()), presenter),
				Amounts.number(measures.getOrDefault(plan.code(), 0L), 0));
	}

}
