/**
 * The list of the targets of all plans.
 */
@NullMarked
package org.lantu.dashboard.targets;

import org.jspecify.annotations.NullMarked;
