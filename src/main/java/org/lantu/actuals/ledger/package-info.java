/**
 * The acts by which figures come in, are reviewed and published, and what those who do it
 * have before them. Nobody else writes a figure.
 */
@NullMarked
@NamedInterface("ledger")
package org.lantu.actuals.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
