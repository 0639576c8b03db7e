/**
 * The home page: the country in a year, the map, what was published last.
 */
@NullMarked
package org.lantu.dashboard.overview;

import org.jspecify.annotations.NullMarked;
