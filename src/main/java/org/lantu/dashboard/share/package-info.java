/**
 * What of a target is given to the regions within, beside what they have reached.
 */
@NullMarked
package org.lantu.dashboard.share;

import org.jspecify.annotations.NullMarked;
