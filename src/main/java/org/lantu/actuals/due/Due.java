package org.lantu.actuals.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;

/**
 * A figure that the portal should have for a finished year.
 *
 * @param planned whether a plan of the region has a target for the indicator
 * @param open where its revision on the way stands; {@code null} where there is none
 * @param revision that revision
 * @param published whether an actual, no mere expectation, is public
 * @param lastYear the latest earlier year with a published actual
 * @param expected the day on which it would be public if it came as the last one did,
 * after the end of its year
 * @param late whether that day is past and nothing is public
 * @param deadline by when it is to be entered; {@code null} where nobody has set that
 */
public record Due(FigureKey figure, boolean planned, @Nullable ReviewState open, @Nullable RevisionRef revision,
		boolean published, @Nullable Integer lastYear, @Nullable LocalDate expected, boolean late,
		@Nullable Deadline deadline) {

	/** Whether nothing of it was entered yet. */
	public boolean owed() {
		return !this.published && this.open == null;
	}

	/** The day by which it is to be entered; {@code null} where nobody has set one. */
	public @Nullable LocalDate by() {
		return (this.deadline != null) ? this.deadline.of(this.figure.year()) : null;
	}

	/**
	 * How many days are left to enter it, below zero once it is overdue; {@code null}
	 * where no day is set.
	 */
	public @Nullable Long daysLeft(LocalDate today) {
		LocalDate by = by();
		return (by != null) ? ChronoUnit.DAYS.between(today, by) : null;
	}

}
