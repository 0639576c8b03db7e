package org.lantu.scoreboard.account;

import java.util.List;

/**
 * The account of a period.
 *
 * @param lines every province and the nation, by code
 * @param offered the periods of which accounts are offered
 */
public record PeriodAccount(Period period, List<PeriodLine> lines, List<Period> offered) {

}
