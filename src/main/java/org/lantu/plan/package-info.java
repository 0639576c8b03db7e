/**
 * Owns plans, pillars, targets with their revisions, and measures. It never reads a
 * figure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::facts", "platform::roles", "reference", "progress" })
package org.lantu.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
