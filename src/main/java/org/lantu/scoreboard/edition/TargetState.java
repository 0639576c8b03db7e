package org.lantu.scoreboard.edition;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;

/**
 * What was said of a target on the day of the edition.
 *
 * @param outlook {@code null} where there is none
 */
public record TargetState(Kept kept, @Nullable Outlook outlook) {
}
