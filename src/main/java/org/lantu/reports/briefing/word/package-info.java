/**
 * Writes briefings as files of Word in the layout of GB/T 9704-2012, by the template in
 * the folder of the same name.
 */
@NullMarked
package org.lantu.reports.briefing.word;

import org.jspecify.annotations.NullMarked;
