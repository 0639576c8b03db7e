/**
 * Owns the pages of administrators: people and the audit trail. It never decides what an
 * account may become; that is {@code accounts}' part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reference", "accounts", "accounts::people", "audit" })
package org.lantu.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
