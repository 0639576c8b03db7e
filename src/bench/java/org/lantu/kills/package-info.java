/**
 * Kills the portal and its database while people write, and looks for what is lost.
 */
@NullMarked
package org.lantu.kills;

import org.jspecify.annotations.NullMarked;
