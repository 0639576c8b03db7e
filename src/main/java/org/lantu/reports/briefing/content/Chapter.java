package org.lantu.reports.briefing.content;

import java.time.LocalDate;

import org.lantu.scoreboard.account.Period;

/**
 * At which time of a plan it is evaluated.
 */
public enum Chapter {

	/** 年度监测: in a year of the plan. */
	ANNUAL,
	/** 中期评估: in its middle year, where it has three or more. */
	MIDTERM,
	/** 总结评估: after its last year. */
	FINAL;

	private static final int LEAST_YEARS = 3;

	/** Which one a day of a period asks for. */
	public static Chapter of(Period period, LocalDate day) {
		if (day.getYear() > period.last()) {
			return FINAL;
		}
		int years = period.last() - period.first() + 1;
		return (years >= LEAST_YEARS && day.getYear() == period.first() + years / 2) ? MIDTERM : ANNUAL;
	}

}
