/**
 * The pages on which people of a region report where the measures of its plans stand. It
 * never writes a report itself nor decides whether one is fit: that is the ledger's part.
 */
@NullMarked
package org.lantu.entry.measures;

import org.jspecify.annotations.NullMarked;
