package org.lantu.scoreboard.drawing;

/**
 * A value of a year.
 */
public record YearValue(int year, double value) {
}
