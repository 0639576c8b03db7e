/**
 * Tests of the pages.
 */
@NullMarked
package org.lantu.dashboard;

import org.jspecify.annotations.NullMarked;
