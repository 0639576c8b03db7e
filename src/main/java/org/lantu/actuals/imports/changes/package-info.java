/**
 * Keeps what people said of single figures of a file, by the place of the value, so that
 * it stays when the file is read anew.
 */
@NullMarked
package org.lantu.actuals.imports.changes;

import org.jspecify.annotations.NullMarked;
