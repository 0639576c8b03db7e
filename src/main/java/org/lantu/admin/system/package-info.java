/**
 * The page on which administrators see how the portal is: its version, what it stands on
 * and whether that is well.
 */
@NullMarked
package org.lantu.admin.system;

import org.jspecify.annotations.NullMarked;
