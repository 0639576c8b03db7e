/**
 * Reads what people typed and finds what is wrong with it, or may be; keeps nothing.
 */
@NullMarked
@NamedInterface("checks")
package org.lantu.actuals.checks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
