/**
 * What several pages are made of: cells, links, rows, choices, pagers, small drawings.
 */
@NullMarked
package org.lantu.dashboard.parts;

import org.jspecify.annotations.NullMarked;
