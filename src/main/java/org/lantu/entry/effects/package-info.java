/**
 * Owns what the pages of entering say of verdicts that figures would turn.
 */
@NullMarked
package org.lantu.entry.effects;

import org.jspecify.annotations.NullMarked;
