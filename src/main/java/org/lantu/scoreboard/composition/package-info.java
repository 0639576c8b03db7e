/**
 * Owns whether the plans add up: the targets of all provinces for an indicator and a
 * year, put together against the nation's. It never judges a target.
 */
@NullMarked
@NamedInterface("composition")
package org.lantu.scoreboard.composition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
