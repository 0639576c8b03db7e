/**
 * Tests of the desk and the grid.
 */
@NullMarked
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
