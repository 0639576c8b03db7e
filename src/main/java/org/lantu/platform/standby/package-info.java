/**
 * Owns what is read from a hot standby in place of the database: pages and files for
 * visitors who are not logged in, as far as the standby has replayed all that was
 * committed before they are made. It never writes, and nobody but a visitor reads there.
 */
@NullMarked
@NamedInterface("standby")
package org.lantu.platform.standby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
