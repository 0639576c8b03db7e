package org.lantu.scoreboard.backtest;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A report with what it rests on, made here or by another portal on the database.
 *
 * @param edition the edition that the figures in it are of, or an earlier one
 * @param published when the last of them was published; none where there are none
 * @param took how long it took
 */
record MadeBackTest(BackTestReport report, long edition, @Nullable Instant published, Duration took) {

}
