package org.lantu.actuals;

import java.util.Set;

/**
 * Told in the transaction in which figures are published, to be heard after its commit.
 *
 * @param series the series they belong to
 */
public record FiguresPublished(Set<SeriesKey> series) {

}
