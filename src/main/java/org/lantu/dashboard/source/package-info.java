/**
 * The list of sources, and the page of one with everything that rests on it.
 */
@NullMarked
package org.lantu.dashboard.source;

import org.jspecify.annotations.NullMarked;
