package org.lantu.scoreboard.book;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Outlook;
import org.lantu.scoreboard.Verdict;

/**
 * How many targets of a plan, due in a year, have a verdict.
 *
 * @param outlook {@code null} where there is none
 */
record VerdictCount(String region, String plan, int year, Verdict verdict, @Nullable Outlook outlook, int targets) {

}
