package org.lantu.actuals.remarks;

import java.time.Instant;

import org.lantu.actuals.FigureKey;

/**
 * A remark about a figure on its way.
 *
 * @param revision the number of what was on its way, which may be no more
 * @param by the login of who wrote it
 */
public record FigureRemark(long id, FigureKey figure, long revision, String said, String by, Instant at) {

	/** The longest remark. */
	public static final int LONGEST = 500;

}
