/**
 * What readers say looks wrong in a figure, and what becomes of it. It never changes a
 * figure: that is the ledger's part, or a correction's.
 */
@NullMarked
@NamedInterface("requests")
package org.lantu.actuals.requests;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
