package org.lantu.actuals.undoing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer of a region is asked to withdraw at once.
 *
 * @param undoing the number of the taking back
 * @param file the name of the file that had brought it
 * @param own whether the reviewer asked for it
 * @param figures all of them
 * @param before what would count again, by the number of what would be withdrawn; nothing
 * where nothing would
 */
public record AskedWithdrawal(long undoing, String region, String file, String reason, String by, Instant at,
		boolean own, List<UndoneFigure> figures, Map<Long, Long> before) {

}
