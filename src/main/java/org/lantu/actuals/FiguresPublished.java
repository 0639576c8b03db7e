package org.lantu.actuals;

import java.util.Set;

/**
 * Told once figures have been published and everybody can read them.
 *
 * @param series the series they belong to
 */
public record FiguresPublished(Set<SeriesKey> series) {

}
