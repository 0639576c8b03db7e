package org.lantu.actuals.undoing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One taking back of an import.
 *
 * @param by the login of who asked for it
 * @param counts how many figures have which fate
 * @param told those that were left alone or kept, the first of them
 */
public record ImportUndoing(long id, long imported, String reason, String by, Instant at,
		Map<UndoneFate, Integer> counts, List<UndoneFigure> told) {

}
