/**
 * The pages on which administrators say anew what indicators are called, how they are
 * defined and which values they can have.
 */
@NullMarked
package org.lantu.admin.indicators;

import org.jspecify.annotations.NullMarked;
