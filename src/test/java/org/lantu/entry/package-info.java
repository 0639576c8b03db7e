/**
 * Tests of the desk, the grid, the queue and the history.
 */
@NullMarked
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
