package org.lantu.scoreboard.edition;

import java.time.Instant;

/**
 * A state of all that is published.
 *
 * @param number one more than that of the edition before
 * @param at when it was made
 */
public record Edition(long number, Instant at) {

}
