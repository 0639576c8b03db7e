/**
 * Owns what tables look like wherever they come from, out of the clipboard or a file:
 * which cells hold numbers, years or words, and which indicator or region a name means.
 */
@NullMarked
package org.lantu.entry.tables;

import org.jspecify.annotations.NullMarked;
