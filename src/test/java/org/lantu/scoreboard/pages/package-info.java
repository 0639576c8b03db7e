/**
 * Tests of the pages.
 */
@NullMarked
package org.lantu.scoreboard.pages;

import org.jspecify.annotations.NullMarked;
