package org.lantu.dashboard.markup;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;

/**
 * A figure in a table.
 *
 * @param href its source; {@code null} where there is no figure
 * @param rank its place among the provinces, where it is shown
 * @param apart whether it is not compared with the figure before
 */
public record FigureCell(Cell cell, @Nullable String href, @Nullable String rank, boolean apart) {

	public static final FigureCell NONE = new FigureCell(Cell.NONE, null, null, false);

}
