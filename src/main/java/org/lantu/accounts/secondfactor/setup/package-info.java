/**
 * The page on which people set up their second factor, have new recovery codes and switch
 * it off. What a factor is, is {@code accounts.secondfactor}'s part.
 */
@NullMarked
package org.lantu.accounts.secondfactor.setup;

import org.jspecify.annotations.NullMarked;
