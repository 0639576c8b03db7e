/**
 * The officials' pages: each is a record, already formatted, that its template shows as
 * it stands.
 */
@NullMarked
package org.lantu.scoreboard.pages;

import org.jspecify.annotations.NullMarked;
