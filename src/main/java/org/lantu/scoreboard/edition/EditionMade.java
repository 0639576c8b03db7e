package org.lantu.scoreboard.edition;

import java.util.Set;

import org.lantu.actuals.SeriesKey;

/**
 * Told inside the transaction that makes an edition, once it has its number: nobody else
 * makes one until that transaction ends, and what was published before is visible.
 *
 * @param series those that it changed
 */
public record EditionMade(Edition edition, Set<SeriesKey> series) {

}
