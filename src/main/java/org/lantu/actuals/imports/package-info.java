/**
 * Owns the files of figures that people send in: what was read of them, what becomes of
 * it beside the ledger, and what came of it. Figures it has written by the ledger, like
 * everybody.
 */
@NullMarked
@NamedInterface("imports")
package org.lantu.actuals.imports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
