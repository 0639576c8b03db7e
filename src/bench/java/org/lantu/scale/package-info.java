/**
 * Measures whether pages stay as they are when the country grows: the same pages of
 * portals with 32, some hundred and some thousand regions, of made-up figures.
 */
@NullMarked
package org.lantu.scale;

import org.jspecify.annotations.NullMarked;
