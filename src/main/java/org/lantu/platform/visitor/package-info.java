/**
 * What the frame of a page shows of the one who visits it; who that is, the accounts
 * know.
 */
@NullMarked
@NamedInterface("visitor")
package org.lantu.platform.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
