package org.lantu.scoreboard.account;

import java.time.LocalDate;

/**
 * How far a period has come on a day.
 */
public enum PeriodStage {

	/** Its first year has not ended. */
	OPENING,
	/** Some of its years have ended. */
	INTERIM,
	/** All of them have. */
	FINAL;

	public static PeriodStage of(Period period, LocalDate day) {
		if (day.getYear() > period.last()) {
			return FINAL;
		}
		return (day.getYear() > period.first()) ? INTERIM : OPENING;
	}

}
