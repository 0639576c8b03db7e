/**
 * Owns what rests on documents beside plans, promises, measures, shares and figures: ends
 * of regions, reports on measures, breaks of series, corrections. It only reads.
 */
@NullMarked
@NamedInterface("resting")
package org.lantu.scoreboard.resting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
