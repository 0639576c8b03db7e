/**
 * Where an indicator is heading: a random walk with drift on its yearly changes
 * ({@code docs/domain.md} section 2.3).
 */
@NullMarked
@NamedInterface("projection")
package org.lantu.progress.projection;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
