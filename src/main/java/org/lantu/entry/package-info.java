/**
 * Owns the pages of those who enter figures and decide on them, and the history of a
 * figure. It never writes a figure itself nor decides whether one is fit: that is the
 * ledger's part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "reference::deployment",
		"reference::translation", "plan", "actuals", "actuals::footing", "actuals::checks", "actuals::reading",
		"actuals::ledger", "actuals::requests", "actuals::notices", "actuals::remarks", "actuals::rounds",
		"actuals::imports", "actuals::undoing", "progress", "scoreboard", "scoreboard::wording", "scoreboard::drawing",
		"scoreboard::correction", "scoreboard::edition", "accounts", "accounts::refusals", "platform::visitor",
		"platform::tables" })
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
