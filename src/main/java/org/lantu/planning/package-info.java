/**
 * Owns what is asked of plan files before they are taken, what they would change, in
 * words, how an administrator has them taken, and how one is written in the browser. It
 * judges by the scoreboard, and writes nothing of plans itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::roles", "platform::facts", "platform::web", "platform::costs",
		"reference", "actuals::reading", "progress", "progress::judging", "plan", "plan::files", "plan::checking",
		"plan::departments", "scoreboard", "scoreboard::wording", "scoreboard::edition", "accounts", "audit" })
package org.lantu.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
