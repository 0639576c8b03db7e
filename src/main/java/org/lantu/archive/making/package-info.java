/**
 * Owns the backups that a portal makes by itself: when, where, how many are kept, and
 * whether each was proven. Of several portals on one database one makes them at a time.
 */
@NullMarked
@NamedInterface("making")
package org.lantu.archive.making;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
