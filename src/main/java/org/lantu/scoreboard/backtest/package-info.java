/**
 * Tries the outlooks on the past: how often the portal would have been right.
 */
@NullMarked
@NamedInterface("backtest")
package org.lantu.scoreboard.backtest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
