/**
 * On what figures rest, and why some cannot be compared: the catalogue of bases and
 * breaks. It reads; only migrations write it.
 */
@NullMarked
@NamedInterface("footing")
package org.lantu.actuals.footing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
