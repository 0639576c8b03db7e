/**
 * What administrators say anew of indicators. Units, directions and kinds of quantity
 * come by migrations only, as figures and plans rest on them.
 */
@NullMarked
@NamedInterface("upkeep")
package org.lantu.reference.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
