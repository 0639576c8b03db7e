/**
 * The page of a target: its verdict with the reason, its chart, every vintage and
 * citation, and the figure that a visitor supposes.
 */
@NullMarked
@NamedInterface("target")
package org.lantu.dashboard.target;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
