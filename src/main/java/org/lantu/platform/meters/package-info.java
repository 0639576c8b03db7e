/**
 * Owns where the portal tells its figures to a machine: a port of its own, which answers
 * to nothing else. Which figures there are is each room's part.
 */
@NullMarked
package org.lantu.platform.meters;

import org.jspecify.annotations.NullMarked;
