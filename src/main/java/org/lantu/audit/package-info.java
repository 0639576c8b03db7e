/**
 * Owns the append-only trail of who did what, written in the transaction of the act. It
 * never changes or deletes an event, and knows no other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lantu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
