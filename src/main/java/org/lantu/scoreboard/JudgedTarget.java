package org.lantu.scoreboard;

import java.util.List;
import java.util.Optional;

import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * A target with everything that its judgement at a moment rests on.
 *
 * @param promise the revision of the target in force at the moment
 * @param source the document of the promise
 * @param history how the verdict came about, the oldest first; never empty
 */
public record JudgedTarget(Region region, Plan plan, Target target, TargetRevision promise, Source source,
		Indicator indicator, Series series, Moment moment, Assessment assessment, List<Turn> history) {

	public Verdict verdict() {
		return Verdict.of(this.assessment.kept());
	}

	/** The revision of the year due that counts at the moment. */
	public Optional<Revision> due() {
		return this.series.counting(this.target.year(), this.moment);
	}

	/** The latest figure that counts at the moment, not later than the year due. */
	public Optional<Revision> latest() {
		return this.series.counting(this.moment)
			.stream()
			.filter((revision) -> revision.year() <= this.target.year() && revision.obsStatus() != Revision.ObsStatus.E)
			.reduce((earlier, later) -> later);
	}

	/** The last decided verdict before the present one, where a revision turned it. */
	public Optional<Turn> turnedFrom() {
		if (!this.verdict().decided()) {
			return Optional.empty();
		}
		return this.history.stream()
			.filter((turn) -> turn.verdict().decided() && turn.verdict() != this.verdict())
			.reduce((earlier, later) -> later);
	}

	/** Since when the present verdict holds. */
	public Turn present() {
		return this.history.get(this.history.size() - 1);
	}

}
