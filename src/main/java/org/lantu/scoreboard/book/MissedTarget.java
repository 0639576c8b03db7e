package org.lantu.scoreboard.book;

/**
 * A target that an edition turned out missed.
 *
 * @param change the number of the change that lists it
 */
public record MissedTarget(long change, String region, String plan, String target) {

}
