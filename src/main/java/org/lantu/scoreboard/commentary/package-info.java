/**
 * Tells which commentary of regions still speaks of the verdict that a target has, and
 * tells all of it in rows for the API. It writes none.
 */
@NullMarked
@NamedInterface("commentary")
package org.lantu.scoreboard.commentary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
