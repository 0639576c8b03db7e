package org.lantu.dashboard.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.shares.Share;
import org.lantu.progress.Quantity;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.share.SharePart;
import org.lantu.scoreboard.share.SharedTarget;
import org.lantu.scoreboard.share.SharedTargets;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Shows what a region is given of targets of the region above it.
 */
@Component
class RegionShares {

	private final SharedTargets shares;

	RegionShares(SharedTargets shares) {
		this.shares = shares;
	}

	List<RegionShare> of(Region region, Moment moment, Presenter presenter) {
		return this.shares.givenTo(region, moment).stream().map((given) -> row(given, presenter)).toList();
	}

	private static RegionShare row(SharedTarget given, Presenter presenter) {
		JudgedTarget whole = given.whole();
		SharePart part = given.parts().get(0);
		Share share = Objects.requireNonNull(part.share());
		Quantity reached = part.actual();
		return new RegionShare(
				Link.of(Addresses.target(whole),
						presenter.message("target.heading", whole.indicator().name().in(presenter.locale()),
								Presenter.year(whole.target().year()))),
				presenter.link(whole.plan()), amount(share.value(), whole, presenter), whole(whole, share, presenter),
				(reached == null) ? Cell.NONE : Cell.of(Amounts.symbol(reached.bound()),
						Amounts.number(reached, Amounts.decimals(whole)), Presenter.year(whole.target().year())),
				share.citation().quote());
	}

	private static String whole(JudgedTarget whole, Share share, Presenter presenter) {
		BigDecimal all = whole.promise().demand().value();
		String region = whole.region().shortName().in(presenter.locale());
		String amount = amount(all, whole, presenter);
		return (share.by() == Share.By.AMOUNT && all.signum() > 0)
				? presenter.message("region.given.part", region, amount,
						Amounts.number(100 * share.value().doubleValue() / all.doubleValue(), 1))
				: presenter.message("region.given.value", region, amount);
	}

	private static String amount(BigDecimal value, JudgedTarget whole, Presenter presenter) {
		return presenter.amounts().quantity(Amounts.number(value), whole.kind(), whole.indicator());
	}

}
