/**
 * What was published since a day or an edition, and what it did to verdicts: a page, and
 * feeds of the same.
 */
@NullMarked
@NamedInterface("changes")
package org.lantu.dashboard.changes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
