/**
 * Owns the versioned read API and its documentation. It never judges; what it answers is
 * what the scoreboard shows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "reference::deployment", "progress",
		"progress::judging", "scoreboard", "scoreboard::account", "scoreboard::answers", "scoreboard::commentary",
		"scoreboard::correction", "scoreboard::department", "scoreboard::edition", "scoreboard::measures",
		"scoreboard::share", "scoreboard::composition", "platform::tables" })
package org.lantu.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
