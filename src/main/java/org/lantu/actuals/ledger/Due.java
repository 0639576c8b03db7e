package org.lantu.actuals.ledger;

import java.time.LocalDate;

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
 */
public record Due(FigureKey figure, boolean planned, @Nullable ReviewState open, @Nullable RevisionRef revision,
		boolean published, @Nullable Integer lastYear, @Nullable LocalDate expected, boolean late) {

}
