package org.lantu.accounts.refusals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is written into the trail.
 *
 * @param refused what, or who of them was the first
 * @param hour the hour of which a number is told
 * @param more how many there were besides; 0 where it is told by itself
 */
record RefusalLine(Refused refused, @Nullable Instant hour, long more) {

}
