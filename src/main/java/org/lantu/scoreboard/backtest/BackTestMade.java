package org.lantu.scoreboard.backtest;

/**
 * Told when a new report of the back-test is there; what shows one shows another from now
 * on.
 */
public record BackTestMade(BackTestReport report) {

}
