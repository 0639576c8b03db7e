/**
 * Owns the pages of administrators: people, the audit trail and plan files. It never
 * decides what an account may become; that is {@code accounts}' part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::costs", "reference", "accounts", "accounts::people",
		"accounts::second-factor", "audit", "audit::chain", "plan::files", "planning" })
package org.lantu.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
