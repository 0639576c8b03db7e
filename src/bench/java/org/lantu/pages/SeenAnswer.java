package org.lantu.pages;

import org.jspecify.annotations.Nullable;

/**
 * An answer that a reader had.
 *
 * @param page what was asked for
 * @param edition what it says that it is of
 * @param asked when it was asked for, by {@link System#nanoTime()}
 * @param year of which year it tells a figure; 0 where it is a page of much else
 * @param value that figure
 */
record SeenAnswer(String page, long edition, long asked, int year, @Nullable Integer value) {

}
