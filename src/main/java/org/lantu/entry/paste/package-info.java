/**
 * Owns the preview of a block of cells that somebody pastes into the grid: which line is
 * which indicator, which column is what, and what is not placed and why. It changes no
 * figure; nothing of a block is placed by guessing.
 */
@NullMarked
package org.lantu.entry.paste;

import org.jspecify.annotations.NullMarked;
