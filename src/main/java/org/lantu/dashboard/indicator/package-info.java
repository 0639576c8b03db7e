/**
 * The list of indicators, the page of one with its ranking, and regions side by side.
 */
@NullMarked
package org.lantu.dashboard.indicator;

import org.jspecify.annotations.NullMarked;
