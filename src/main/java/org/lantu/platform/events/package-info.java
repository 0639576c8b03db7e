/**
 * What was told of a commit and not heard: it is told again, for a while.
 */
@NullMarked
package org.lantu.platform.events;

import org.jspecify.annotations.NullMarked;
