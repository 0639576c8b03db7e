/**
 * Owns which rows a sheet of figures has: the indicators of a year, or the years of an
 * indicator, in one region. It knows nothing of what stands in them.
 */
@NullMarked
package org.lantu.entry.sheets;

import org.jspecify.annotations.NullMarked;
