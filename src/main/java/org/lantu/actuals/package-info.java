/**
 * Owns the yearly figures and their append-only revisions, and is the only writer of
 * figures. It never reads a plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reference", "progress", "accounts", "audit", "platform::migration" })
package org.lantu.actuals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
