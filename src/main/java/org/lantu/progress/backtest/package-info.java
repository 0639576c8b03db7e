/**
 * Tries the projection on years that have been ({@code docs/domain.md} section 2.3).
 */
@NullMarked
@NamedInterface("backtest")
package org.lantu.progress.backtest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
