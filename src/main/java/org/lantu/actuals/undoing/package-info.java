/**
 * Owns the taking back of imports: what an import had brought, what of it is thrown away,
 * and what is withdrawn once a reviewer agrees. Whatever waits is thrown away by the
 * ledger; whatever was published stays in the history.
 */
@NullMarked
@NamedInterface("undoing")
package org.lantu.actuals.undoing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
