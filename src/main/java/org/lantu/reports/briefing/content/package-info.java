/**
 * Says what stands in a briefing, section by section, in the sentences of the pages.
 */
@NullMarked
package org.lantu.reports.briefing.content;

import org.jspecify.annotations.NullMarked;
