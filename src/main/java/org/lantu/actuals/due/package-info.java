/**
 * Which figures of finished years the portal should have, and by which day they are to be
 * entered where an administrator has set one. It never calls a target late.
 */
@NullMarked
@NamedInterface("due")
package org.lantu.actuals.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
