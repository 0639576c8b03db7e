/**
 * The pages on which administrators set by when figures are to be entered.
 */
@NullMarked
package org.lantu.admin.deadlines;

import org.jspecify.annotations.NullMarked;
