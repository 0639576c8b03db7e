/**
 * The judge, and the arithmetic of each kind of target ({@code docs/domain.md} section
 * 2).
 */
@NullMarked
@NamedInterface("judging")
package org.lantu.progress.judging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
