/**
 * What reports on measures and commentary on targets have in common: one person writes,
 * another decides, and what was published stays. The database keeps the same rules
 * ({@code guard_reviewed}).
 */
@NullMarked
@NamedInterface("reviewing")
package org.lantu.followup.reviewing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
