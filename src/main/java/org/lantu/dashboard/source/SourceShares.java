package org.lantu.dashboard.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.plan.shares.Share;
import org.lantu.plan.shares.ShareBook;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Tells what regions are given of targets by a document.
 */
@Component
class SourceShares {

	private final ShareBook shares;

	private final PlanBook plans;

	private final Catalogue catalogue;

	SourceShares(ShareBook shares, PlanBook plans, Catalogue catalogue) {
		this.shares = shares;
		this.plans = plans;
		this.catalogue = catalogue;
	}

	List<Share> from(String source) {
		return this.shares.from(source);
	}

	/**
	 * What some shares are.
	 * @param plans those of their targets, by code
	 */
	List<SourcePage.Given> given(List<Share> shares, Map<String, Plan> plans, Map<String, Indicator> indicators,
			Presenter presenter) {
		if (shares.isEmpty()) {
			return List.of();
		}
		Collection<String> codes = shares.stream().map(Share::plan).collect(Collectors.toSet());
		Map<String, Target> targets = this.plans.targetsOf(codes)
			.stream()
			.collect(Collectors.toMap((target) -> target.plan() + " " + target.code(), Function.identity()));
		Map<String, Region> regions = this.catalogue
			.provincesAnd(shares.stream().map(Share::region).collect(Collectors.toSet()));
		return shares.stream()
			.filter((share) -> targets.containsKey(share.plan() + " " + share.target()))
			.map((share) -> {
				Target target = Objects.requireNonNull(targets.get(share.plan() + " " + share.target()));
				Indicator indicator = Objects.requireNonNull(indicators.get(target.indicator()));
				String quote = share.citation().quote();
				return new SourcePage.Given(
						Link.of(Addresses.target(share.plan(), share.target()),
								presenter.message("target.heading", indicator.name().in(presenter.locale()),
										Presenter.year(target.year()))),
						presenter.link(Objects.requireNonNull(plans.get(share.plan()))),
						Objects.requireNonNull(regions.get(share.region())).name().in(presenter.locale()),
						presenter.amounts().quantity(Amounts.number(share.value()), Kinds.of(target.kind()), indicator),
						quote, Bilingual.chinese(quote) ? "zh-CN" : "en");
			})
			.toList();
	}

}
