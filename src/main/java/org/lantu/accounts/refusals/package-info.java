/**
 * Owns what the audit trail tells of acts that were refused. However many there are,
 * little is kept and little is written.
 */
@NullMarked
@NamedInterface("refusals")
package org.lantu.accounts.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
