package org.lantu.scoreboard.edition;

/**
 * Told when the portal learns of a newer edition, after its commit; listeners must be
 * quick, for whoever published waits.
 */
public record EditionArrived(Edition edition) {

}
