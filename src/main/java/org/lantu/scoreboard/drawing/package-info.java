/**
 * Draws SVG on the server, so that a page is complete without scripts and in print. Knows
 * numbers and labels, not targets; all text is escaped and no style is inline.
 */
@NullMarked
@NamedInterface("drawing")
package org.lantu.scoreboard.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
