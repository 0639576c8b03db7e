/**
 * Draws a region among its peers: one series in a row, the same series of several regions
 * on one scale, and their ranks over years. Knows numbers and labels only, as all
 * drawings do.
 */
@NullMarked
@NamedInterface("profile-drawing")
package org.lantu.scoreboard.drawing.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
