/**
 * The progress measure of Open SDG, for comparison only.
 */
@NullMarked
@NamedInterface("opensdg")
package org.lantu.progress.opensdg;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
