/**
 * Writes the small pieces of which a page has hundreds, for the templates that ask for
 * them.
 */
@NullMarked
package org.lantu.dashboard.markup;

import org.jspecify.annotations.NullMarked;
