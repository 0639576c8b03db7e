/**
 * Owns what every module stands on: the database of a portal without configuration, the
 * clock, the visitor's language, the page's frame and the error pages. It never knows the
 * domain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lantu.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
