/**
 * The list of regions, and the page of one.
 */
@NullMarked
package org.lantu.dashboard.region;

import org.jspecify.annotations.NullMarked;
