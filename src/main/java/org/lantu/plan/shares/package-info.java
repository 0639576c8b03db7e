/**
 * Owns what regions are given of a target of the region above them, since when and by
 * which document. It never says how much of it was reached.
 */
@NullMarked
@NamedInterface("shares")
package org.lantu.plan.shares;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
