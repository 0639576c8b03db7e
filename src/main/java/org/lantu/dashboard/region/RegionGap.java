package org.lantu.dashboard.region;

import org.lantu.dashboard.parts.Link;

/**
 * What is missing of a target.
 *
 * @param state whether any figure or only that of the year due is missing
 * @param days how long it has been missing
 */
record RegionGap(Link target, Link plan, String due, String state, String since, String days) {
}
