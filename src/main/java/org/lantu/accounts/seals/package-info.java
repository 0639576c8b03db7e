/**
 * The signatures by which the portal knows again what it handed out, instead of keeping
 * it.
 */
@NullMarked
package org.lantu.accounts.seals;

import org.jspecify.annotations.NullMarked;
