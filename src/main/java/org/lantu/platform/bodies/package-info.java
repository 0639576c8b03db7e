/**
 * What requests bring along: it is read before anything else sees the request, from few
 * at once and for a limited time, so that nobody who sends slowly keeps others waiting.
 */
@NullMarked
package org.lantu.platform.bodies;

import org.jspecify.annotations.NullMarked;
