/**
 * Passwords: which may be chosen, how they are made, hashed and compared. Of a password
 * nothing is kept but its hash.
 */
@NullMarked
package org.lantu.accounts.passwords;

import org.jspecify.annotations.NullMarked;
