/**
 * The acts by which commentary on targets comes in, is reviewed and published, and what
 * those who do it have before them. Nobody else writes commentary; which verdict it is
 * bound to is told by whoever knows verdicts.
 */
@NullMarked
@NamedInterface("commenting")
package org.lantu.followup.commenting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
