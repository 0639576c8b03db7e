/**
 * The briefing of a plan, a region or an account: its addresses, and who gathers what it
 * tells.
 */
@NullMarked
package org.lantu.reports.briefing;

import org.jspecify.annotations.NullMarked;
