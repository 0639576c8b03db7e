/**
 * What requests bring along: it is read before anything else sees the request, from few
 * at once and for a limited time, so that nobody who sends slowly keeps others waiting. A
 * file is read once its sender is known to be one who may send it.
 */
@NullMarked
@NamedInterface("bodies")
package org.lantu.platform.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
