package org.lantu.dashboard.changes;

import org.jspecify.annotations.Nullable;

/**
 * How something stood.
 *
 * @param glyph the shape of a verdict; {@code null} for a number
 */
record ChangedState(@Nullable String glyph, String text) {
}
