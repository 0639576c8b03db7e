/**
 * Whether the plans add up: an indicator and a year, all provinces against the nation.
 */
@NullMarked
package org.lantu.dashboard.composition;

import org.jspecify.annotations.NullMarked;
