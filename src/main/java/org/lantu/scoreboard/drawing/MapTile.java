package org.lantu.scoreboard.drawing;

/**
 * A province.
 *
 * @param step the class, the lowest 0; −1 where there is no figure
 */
public record MapTile(String name, String value, String title, String href, int column, int row, int step) {
}
