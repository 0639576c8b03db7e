/**
 * What several pages are made of: cells, links, rows, choices, pagers, small drawings.
 */
@NullMarked
@NamedInterface("parts")
package org.lantu.dashboard.parts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
