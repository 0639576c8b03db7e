/**
 * Asks who may send files, before anything of one is received.
 */
@NullMarked
package org.lantu.accounts.uploads;

import org.jspecify.annotations.NullMarked;
