/**
 * The second factor: secrets shared with people's apps, the codes made of them, recovery
 * codes, and of which roles it is demanded. It never decides who is let in.
 */
@NullMarked
@NamedInterface("second-factor")
package org.lantu.accounts.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
