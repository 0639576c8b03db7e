/**
 * Tests of the read side.
 */
@NullMarked
package org.lantu.scoreboard;

import org.jspecify.annotations.NullMarked;
