/**
 * Owns the pages of those who enter figures, report on measures, explain verdicts and
 * decide on all of it, and the history of a figure or a measure. It never writes one
 * itself nor decides whether it is fit: that is the ledgers' part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "reference::deployment",
		"reference::translation", "plan", "followup", "followup::reporting", "followup::commenting",
		"followup::reviewing", "actuals", "actuals::due", "actuals::footing", "actuals::checks", "actuals::reading",
		"actuals::ledger", "actuals::requests", "actuals::notices", "actuals::remarks", "actuals::rounds",
		"actuals::imports", "actuals::undoing", "progress", "scoreboard", "scoreboard::commentary", "scoreboard::book",
		"scoreboard::wording", "scoreboard::drawing", "scoreboard::correction", "scoreboard::edition", "accounts",
		"accounts::refusals", "accounts::stand-ins", "platform::visitor", "platform::tables" })
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
