package org.lantu.actuals.undoing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;

/**
 * A figure of an import that is taken back.
 *
 * @param ordinal its number in the import
 * @param revision the number of what the import had brought
 * @param why why it was left alone; empty where it was not
 * @param who who changed it, or kept it; empty for nobody
 * @param note the words of the reviewer who kept it
 */
public record UndoneFigure(int ordinal, FigureKey figure, long revision, UndoneFate fate, String why, String who,
		@Nullable Instant at, @Nullable String note) {

}
