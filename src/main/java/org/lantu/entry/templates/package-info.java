/**
 * Owns the tables that analysts fill in outside of the portal and send back: one of a
 * region or of an indicator, with all that is known of it.
 */
@NullMarked
package org.lantu.entry.templates;

import org.jspecify.annotations.NullMarked;
