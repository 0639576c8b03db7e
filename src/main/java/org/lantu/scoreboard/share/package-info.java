/**
 * Owns how the parts of targets that are shared out stand to the whole: what is given to
 * regions, what they have reached, and what is in nobody's hands. It never decides
 * whether a target was kept.
 */
@NullMarked
@NamedInterface("share")
package org.lantu.scoreboard.share;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
