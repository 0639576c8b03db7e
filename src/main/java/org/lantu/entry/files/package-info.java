/**
 * Owns the pages on which files of figures are sent in, looked at and confirmed, and the
 * thread that reads them. What becomes of figures, the ledger says.
 */
@NullMarked
package org.lantu.entry.files;

import org.jspecify.annotations.NullMarked;
