/**
 * Reads the sheets of a file that somebody sent in: texts by line and column, and nothing
 * of what they mean. It keeps no more of a file in memory than it says, executes nothing
 * of it, and refuses what it cannot read with a sentence.
 */
@NullMarked
package org.lantu.entry.files.reading;

import org.jspecify.annotations.NullMarked;
