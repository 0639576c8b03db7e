/**
 * Owns how an archive is locked by a password, and opened again.
 */
@NullMarked
package org.lantu.archive.locking;

import org.jspecify.annotations.NullMarked;
