/**
 * The account of a period: what every province promised for its years, and what became of
 * it.
 */
@NullMarked
package org.lantu.dashboard.period;

import org.jspecify.annotations.NullMarked;
