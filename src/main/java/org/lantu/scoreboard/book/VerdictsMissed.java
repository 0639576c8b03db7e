package org.lantu.scoreboard.book;

/**
 * Told in the transaction that notes which verdicts an edition turned, where some of them
 * are missed since.
 *
 * @param edition its number
 */
public record VerdictsMissed(long edition) {

}
