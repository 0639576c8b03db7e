package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Kept;

/**
 * A stretch of time over which the verdict and the actual of a target stayed the same.
 *
 * @param since {@code null} where the date of the target's source is not known
 * @param promise the number of the target's revision by which it was judged
 * @param assessment whether it was kept, without path and outlook
 * @param first whether the promise as first made was kept; {@code null} where that is the
 * one by which it was judged
 */
public record VerdictPeriod(@Nullable LocalDate since, int promise, Assessment assessment, @Nullable Kept first) {

	public Verdict verdict() {
		return Verdict.of(this.assessment.kept());
	}

	/** The verdict on the promise as first made. */
	public Verdict byFirst() {
		return (this.first != null) ? Verdict.of(this.first) : verdict();
	}

	/** Whether another period tells of something else. */
	boolean differs(VerdictPeriod other) {
		return this.promise != other.promise || this.first != other.first
				|| this.assessment.kept() != other.assessment.kept()
				|| !Objects.equals(this.assessment.actual(), other.assessment.actual());
	}

}
