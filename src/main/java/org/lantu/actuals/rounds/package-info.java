/**
 * What somebody has answered before to a question that comes again in the same round, the
 * year of a region.
 */
@NullMarked
@NamedInterface("rounds")
package org.lantu.actuals.rounds;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
