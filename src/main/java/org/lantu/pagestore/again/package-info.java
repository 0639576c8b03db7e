/**
 * Has pages made again that a publication took out of the store, before somebody asks for
 * them. It asks the portal as a reader would, one page at a time, and gives way to
 * readers.
 */
@NullMarked
package org.lantu.pagestore.again;

import org.jspecify.annotations.NullMarked;
