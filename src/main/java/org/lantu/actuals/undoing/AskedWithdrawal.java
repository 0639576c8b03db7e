package org.lantu.actuals.undoing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;

/**
 * What a reviewer of a region is asked to withdraw at once.
 *
 * @param undoing the number of the taking back
 * @param file the name of the file that had brought it
 * @param own whether the reviewer asked for it
 * @param figures all of them
 */
public record AskedWithdrawal(long undoing, String region, String file, String reason, String by, Instant at,
		boolean own, List<Figure> figures) {

	/**
	 * A figure.
	 *
	 * @param revision what would be withdrawn
	 * @param before what would count again; {@code null} for nothing
	 */
	public record Figure(FigureKey figure, long revision, @Nullable Long before) {

	}

}
