package org.lantu.planning;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.scoreboard.JudgedTarget;

/**
 * A target before and after.
 *
 * @param before {@code null} for one that is new
 * @param after {@code null} for one that is gone
 */
record ChangedTarget(@Nullable JudgedTarget before, @Nullable JudgedTarget after) {

	/** The target, as it will be if it will be. */
	JudgedTarget shown() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before);
	}

	boolean isNew() {
		return this.before == null;
	}

	boolean isGone() {
		return this.after == null;
	}

	/** Whether nothing of its region and indicator is on file. */
	boolean unmeasured() {
		return shown().series().vintages().isEmpty();
	}

	/** Whether another promise is the last one. */
	boolean promisesOtherwise() {
		return !isNew() && !isGone() && !Objects.equals(last(this.before), last(this.after));
	}

	/** Whether the promises before are no longer among those after. */
	boolean corrected() {
		return !isNew() && !isGone() && !revisions(this.after).containsAll(revisions(this.before));
	}

	/** Which way a revision goes: above zero for up. */
	int direction() {
		return last(this.after).demand().value().compareTo(last(this.before).demand().value());
	}

	boolean turns() {
		return isNew() || isGone() || verdict(this.before) != verdict(this.after);
	}

	static TargetRevision last(@Nullable JudgedTarget judged) {
		List<TargetRevision> revisions = revisions(judged);
		return revisions.get(revisions.size() - 1);
	}

	private static List<TargetRevision> revisions(@Nullable JudgedTarget judged) {
		return Objects.requireNonNull(judged).target().revisions();
	}

	private static Object verdict(@Nullable JudgedTarget judged) {
		return Objects.requireNonNull(judged).verdict();
	}

}
