/**
 * What the people of a region write to each other about a figure on its way, kept for
 * good. It is never public, and changes nothing of a figure.
 */
@NullMarked
@NamedInterface("remarks")
package org.lantu.actuals.remarks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
