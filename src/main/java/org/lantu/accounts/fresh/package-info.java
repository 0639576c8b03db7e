/**
 * Knows how long ago somebody has logged in, and lets nobody at what a login rests on
 * without a recent one.
 */
@NullMarked
package org.lantu.accounts.fresh;

import org.jspecify.annotations.NullMarked;
