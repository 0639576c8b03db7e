/**
 * Owns the pages on which analysts enter figures: the desk and the grid. It never decides
 * whether a figure is fit; that is {@code actuals}' part, which also keeps it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reference", "plan", "actuals", "accounts", "scoreboard" })
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
