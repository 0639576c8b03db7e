/**
 * Tests of the drawings.
 */
@NullMarked
package org.lantu.scoreboard.drawing;

import org.jspecify.annotations.NullMarked;
