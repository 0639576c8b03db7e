/**
 * Files that programs look for at every host: who may read it, and whom to tell of a
 * hole.
 */
@NullMarked
package org.lantu.accounts.wellknown;

import org.jspecify.annotations.NullMarked;
