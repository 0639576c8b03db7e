/**
 * Who is away and who stands in. Whoever stands in is told what the other would have been
 * told, and may do no more than before.
 */
@NullMarked
@NamedInterface("stand-ins")
package org.lantu.accounts.standins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
