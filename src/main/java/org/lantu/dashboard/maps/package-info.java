/**
 * The tile maps of the regions, by an indicator or by the share of targets met.
 */
@NullMarked
package org.lantu.dashboard.maps;

import org.jspecify.annotations.NullMarked;
