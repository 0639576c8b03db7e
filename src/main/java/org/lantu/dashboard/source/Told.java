package org.lantu.dashboard.source;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.resting.Resting;

/**
 * What a document tells of a region or an indicator.
 *
 * @param other the region with which or in which; {@code null} for none
 * @param reason why; empty where there is nothing to say
 */
record Told(Link of, String text, @Nullable Link other, String reason) {

	/** The end of a region. */
	static Told of(Resting.Ended ended, Map<String, Region> regions, Presenter presenter) {
		String successor = ended.successor();
		return new Told(presenter.link(region(ended.region(), regions)),
				presenter.message((successor != null) ? "source.ended.successor" : "source.ended.to",
						Presenter.year(ended.lastYear())),
				(successor != null) ? presenter.link(region(successor, regions)) : null,
				ended.reason().in(presenter.locale()));
	}

	/** A break of a series. */
	static Told of(Resting.Broken broken, Map<String, Indicator> indicators, Map<String, Region> regions,
			Presenter presenter) {
		String region = broken.region();
		Indicator indicator = Objects.requireNonNull(indicators.get(broken.indicator()));
		return new Told(Link.of(indicator, presenter.locale()),
				presenter.message((region != null) ? "source.broken.in" : "source.broken.year",
						Presenter.year(broken.year())),
				(region != null) ? presenter.link(region(region, regions)) : null,
				broken.reason().in(presenter.locale()));
	}

	private static Region region(String code, Map<String, Region> regions) {
		return Objects.requireNonNull(regions.get(code));
	}

}
