/**
 * Owns people, their roles and scopes, login, sessions and who may open which address. It
 * never decides what a figure is, and never tells whether an account exists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "reference", "reference::deployment", "audit", "platform::bodies",
		"platform::visitor", "platform::web" })
package org.lantu.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
