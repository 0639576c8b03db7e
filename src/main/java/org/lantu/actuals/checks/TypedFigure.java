package org.lantu.actuals.checks;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.RevisionRef;
import org.lantu.progress.Bound;

/**
 * A figure as somebody typed it, in the grid or in a file: texts as they came, so that
 * what is refused can be shown again.
 *
 * @param status {@code A}, {@code P} or {@code E}; empty for {@code A}
 * @param bound a {@link Bound}; empty where the words beside the value say it
 * @param source the id of a source
 * @param quote the words of the source
 * @param knownOn the day, month or year from which the value was public
 * @param revised whether the publisher itself calls it a revision
 * @param reason why an unusual value is right, or why a published one is corrected
 * @param seen the revision on its way that was shown when this was typed; {@code null}
 * where there was none
 */
public record TypedFigure(FigureKey figure, String value, String status, String bound, String source, String quote,
		String knownOn, boolean revised, String note, String reason, @Nullable RevisionRef seen) {

}
