/**
 * Owns plans as plan files write them: read from files and from the database, compared,
 * and written as a file again. It changes nothing.
 */
@NullMarked
package org.lantu.planning.written;

import org.jspecify.annotations.NullMarked;
