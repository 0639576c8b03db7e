/**
 * The search over regions, indicators, plans and targets.
 */
@NullMarked
package org.lantu.dashboard.search;

import org.jspecify.annotations.NullMarked;
