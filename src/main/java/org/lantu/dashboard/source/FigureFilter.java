package org.lantu.dashboard.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.SourceFigures;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.BadParameterException;

/**
 * Which figures of a document are shown.
 *
 * @param region a code; empty for all
 * @param indicator a code; empty for all
 * @param year {@code null} for all
 */
record FigureFilter(String region, String indicator, @Nullable Integer year) {

	static FigureFilter of(QueryParameters query, @Nullable Integer year) {
		return new FigureFilter(query.code("region"), query.code("indicator"), year);
	}

	/**
	 * The same, where there is such a region and such an indicator.
	 * @throws BadParameterException where there is none
	 */
	FigureFilter known(Collection<String> regions, Collection<String> indicators) {
		if (!this.region.isEmpty() && !regions.contains(this.region)) {
			throw new BadParameterException("region", this.region, "expected.region-code");
		}
		if (!this.indicator.isEmpty() && !indicators.contains(this.indicator)) {
			throw new BadParameterException("indicator", this.indicator, "expected.indicator-code");
		}
		return this;
	}

	/** Whether it leaves nothing out. */
	boolean none() {
		return this.region.isEmpty() && this.indicator.isEmpty() && this.year == null;
	}

	SourceFigures.Selection of(String source) {
		return new SourceFigures.Selection(source, this.region.isEmpty() ? null : this.region,
				this.indicator.isEmpty() ? null : this.indicator, this.year);
	}

	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!this.region.isEmpty()) {
			parameters.put("region", this.region);
		}
		if (!this.indicator.isEmpty()) {
			parameters.put("indicator", this.indicator);
		}
		if (this.year != null) {
			parameters.put("year", this.year.toString());
		}
		return parameters;
	}

}
