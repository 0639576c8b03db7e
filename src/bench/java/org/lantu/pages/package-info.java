/**
 * Measures how fast the running portal answers: each page against a server that only
 * sends the same bytes, in turns, in one run.
 */
@NullMarked
package org.lantu.pages;

import org.jspecify.annotations.NullMarked;
