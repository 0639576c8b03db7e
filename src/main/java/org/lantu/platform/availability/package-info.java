/**
 * Owns whether the database answers, since when it does not, and what is known of faults
 * that are its own rather than the portal's.
 */
@NullMarked
@NamedInterface("availability")
package org.lantu.platform.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
