/**
 * Owns editions: the numbered states of what is published. It makes the edition of a
 * publication in the publication's own transaction and hears of those that others made;
 * it never judges.
 */
@NullMarked
@NamedInterface("edition")
package org.lantu.scoreboard.edition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
