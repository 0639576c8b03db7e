package org.lantu.dashboard.region;

import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * What the region is given of a target of the region above it.
 *
 * @param whole what the target asks for in the region above, and how much of it this is
 * @param reached of the year due
 */
record RegionShare(Link target, Link plan, String share, String whole, Cell reached, String quote) {

}
