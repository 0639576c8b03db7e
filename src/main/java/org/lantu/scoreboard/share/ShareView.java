package org.lantu.scoreboard.share;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.shares.Share;

/**
 * What a region is given of a target, in a row.
 *
 * @param number 1 as first made, more where it was revised
 * @param sharedBy {@code AMOUNT}, a part of the target, or {@code VALUE}, a value of the
 * region's own
 * @param validFrom the day from which it counts; {@code null} where that is not known
 * @param reason why it was revised; {@code null} as first made
 * @param legalBasis the decision that the revision rests on; {@code null} as first made
 */
public record ShareView(String plan, String target, String region, int number, String sharedBy, BigDecimal value,
		@Nullable LocalDate validFrom, @Nullable String reason, @Nullable String legalBasis, String source,
		String quote, @Nullable String note) {

	static ShareView of(Share share) {
		TargetRevision.Amendment amendment = share.amendment();
		return new ShareView(share.plan(), share.target(), share.region(), share.number(), share.by().name(),
				share.value(), share.since(), (amendment != null) ? amendment.reason() : null,
				(amendment != null) ? amendment.legalBasis() : null, share.citation().source(),
				share.citation().quote(), share.note());
	}

}
