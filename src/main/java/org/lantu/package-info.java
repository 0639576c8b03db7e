/**
 * Lantu: the portal that sets the promises of innovation plans against what was achieved.
 * Every module is a sub-package; ARCHITECTURE.md is their map.
 */
@NullMarked
package org.lantu;

import org.jspecify.annotations.NullMarked;
