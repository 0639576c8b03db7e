/**
 * What one client may have the portal do that costs much, in a while: more is answered by
 * 429. What is kept of an answer costs nothing.
 */
@NamedInterface("costs")
@NullMarked
package org.lantu.platform.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
