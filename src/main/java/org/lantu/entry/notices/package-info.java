/**
 * Notices by e-mail: what was returned, what waits.
 */
@NullMarked
package org.lantu.entry.notices;

import org.jspecify.annotations.NullMarked;
