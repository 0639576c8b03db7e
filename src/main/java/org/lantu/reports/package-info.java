/**
 * Owns what is taken into meetings and files: briefings in Word and for print. It never
 * judges, and says nothing of a target that its pages do not say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "plan", "plan::departments", "followup",
		"actuals", "progress", "progress::judging", "scoreboard", "scoreboard::wording", "scoreboard::edition",
		"scoreboard::account", "scoreboard::commentary", "platform::past", "platform::tables", "dashboard::parts",
		"dashboard::address", "dashboard::changes", "dashboard::target" })
package org.lantu.reports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
