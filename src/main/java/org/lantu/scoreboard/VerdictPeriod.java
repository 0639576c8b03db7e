package org.lantu.scoreboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;

/**
 * A stretch of time over which the verdict and the actual of a target stayed the same.
 *
 * @param since {@code null} where the date of the target's source is not known
 * @param assessment whether it was kept, without path and outlook
 */
public record VerdictPeriod(@Nullable LocalDate since, Assessment assessment) {

	public Verdict verdict() {
		return Verdict.of(this.assessment.kept());
	}

}
