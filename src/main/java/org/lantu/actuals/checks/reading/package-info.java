/**
 * Reads numbers as people type, paste and quote them; knows nothing of what is on file.
 */
@NullMarked
@NamedInterface("reading")
package org.lantu.actuals.checks.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
