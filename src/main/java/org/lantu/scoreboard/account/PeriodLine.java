package org.lantu.scoreboard.account;

import java.util.List;

import org.lantu.plan.Plan;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * A region in the account of a period.
 *
 * @param plans all of its plans on file
 * @param covering those among them that speak of the period
 * @param due the targets that fall due in it, the worst first
 */
public record PeriodLine(Region region, List<Plan> plans, List<Plan> covering, List<JudgedTarget> due) {

	public long number(Verdict verdict) {
		return this.due.stream().filter((judged) -> judged.verdict() == verdict).count();
	}

	/** How many were kept or not. */
	public long decided() {
		return number(Verdict.MET) + number(Verdict.MISSED);
	}

	public boolean nation() {
		return this.region.level() == Region.Level.NATION;
	}

}
