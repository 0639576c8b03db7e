/**
 * Owns the officials' pages: each is a record, already formatted, that its template shows
 * as it stands. It never judges nor words a verdict; that is the scoreboard's part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "reference::deployment",
		"reference::translation", "plan", "plan::departments", "plan::shares", "followup", "actuals",
		"actuals::footing", "progress", "progress::judging", "progress::backtest", "progress::opensdg", "scoreboard",
		"scoreboard::commentary", "scoreboard::wording", "scoreboard::drawing", "scoreboard::profile-drawing",
		"scoreboard::backtest", "scoreboard::edition", "scoreboard::correction", "scoreboard::resting",
		"scoreboard::share", "scoreboard::composition", "scoreboard::account", "platform::past", "platform::tables",
		"platform::facts", "platform::visitor" })
package org.lantu.dashboard;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
