/**
 * Owns regions, indicators, sources and citations. It never knows of plans or figures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::migration", "platform::facts" })
package org.lantu.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
