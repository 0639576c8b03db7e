/**
 * Owns the read side: joins plans and figures as of a date, has {@code progress} judge
 * them, and yields immutable page records. It never writes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::availability", "platform::facts", "platform::past", "reference",
		"plan", "plan::departments", "plan::shares", "followup", "actuals", "actuals::footing", "progress",
		"progress::judging", "progress::backtest", "progress::projection", "progress::opensdg" })
package org.lantu.scoreboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
