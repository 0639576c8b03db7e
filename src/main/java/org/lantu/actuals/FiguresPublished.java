package org.lantu.actuals;

import java.util.Set;

/**
 * Told once figures have been published, after the commit and outside of any transaction.
 *
 * @param series the series they belong to
 */
public record FiguresPublished(Set<SeriesKey> series) {

}
