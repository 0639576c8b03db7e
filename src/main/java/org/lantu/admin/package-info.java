/**
 * Owns the pages of administrators: people, the audit trail, plan files, indicators and
 * how the portal is. It never decides what an account may become; that is
 * {@code accounts}' part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::availability", "platform::costs", "reference",
		"reference::upkeep", "accounts", "accounts::people", "accounts::second-factor", "archive::making", "audit",
		"audit::chain", "plan::files", "planning", "actuals::notices", "actuals::due", "scoreboard::edition" })
package org.lantu.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
