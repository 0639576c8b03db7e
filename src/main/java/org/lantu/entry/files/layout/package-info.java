/**
 * Finds out how a sheet is to be read: which lines are headings, what each column is, and
 * of which figure each number is the value. It knows no file and no database, and guesses
 * nothing: a column that it cannot explain is a question.
 */
@NullMarked
package org.lantu.entry.files.layout;

import org.jspecify.annotations.NullMarked;
