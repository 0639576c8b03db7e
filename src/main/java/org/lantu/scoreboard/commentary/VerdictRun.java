package org.lantu.scoreboard.commentary;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.VerdictPeriod;

/**
 * How long a target has been judged as it is now: figures may have been revised
 * meanwhile, the verdict was the same.
 *
 * @param since {@code null} where it was never judged otherwise
 */
record VerdictRun(@Nullable LocalDate since) {

	/** The last of a history, whose oldest period comes first. */
	static VerdictRun last(List<VerdictPeriod> history) {
		int at = history.size() - 1;
		VerdictPeriod now = history.get(at);
		while (at > 0 && history.get(at - 1).verdict() == now.verdict()) {
			at--;
		}
		return new VerdictRun((at == 0) ? null : history.get(at).since());
	}

	/** Whether it had begun by a day. */
	boolean began(LocalDate day) {
		return this.since == null || !this.since.isAfter(day);
	}

}
