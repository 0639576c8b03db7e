package org.lantu.scoreboard.edition;

/**
 * Told again and again while there is an edition whose verdicts nobody has judged yet.
 */
public record EditionUnjudged() {

}
