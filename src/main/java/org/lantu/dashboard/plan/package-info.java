/**
 * The list of plans, and the scorecard of one with its measures and files.
 */
@NullMarked
package org.lantu.dashboard.plan;

import org.jspecify.annotations.NullMarked;
