/**
 * What a briefing consists of, whether it becomes a page or a file of Word: headings,
 * paragraphs, tables, pictures and notes, worded and numbered.
 */
@NullMarked
package org.lantu.reports.briefing.paper;

import org.jspecify.annotations.NullMarked;
