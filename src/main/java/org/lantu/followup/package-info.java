/**
 * Owns what people of a region tell of how its plans are followed up: where the measures
 * stand, and why targets are missed or at risk. It never judges a target nor writes a
 * figure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::facts", "reference", "plan", "actuals", "actuals::checks",
		"actuals::reading", "actuals::ledger", "accounts", "accounts::refusals", "audit" })
package org.lantu.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
