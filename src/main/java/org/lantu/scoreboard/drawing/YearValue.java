package org.lantu.scoreboard.drawing;

import org.springframework.modulith.NamedInterface;

/**
 * A value of a year.
 */
@NamedInterface("drawing")
public record YearValue(int year, double value) {
}
