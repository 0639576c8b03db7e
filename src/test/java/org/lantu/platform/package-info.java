/**
 * Tests of what every module stands on.
 */
@NullMarked
package org.lantu.platform;

import org.jspecify.annotations.NullMarked;
