/**
 * What those are told for whom no page can be made just now, as cheaply as it can be
 * told.
 */
@NamedInterface("busy")
@NullMarked
package org.lantu.platform.web.busy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
