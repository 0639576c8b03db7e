package org.lantu.dashboard.corrections;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.correction.Correction;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says what is in a corrected field, as people read it.
 */
record FieldWords(Map<String, Region> regions, Map<String, Indicator> indicators, Presenter presenter) {

	private static final Set<String> CODED = Set.of("kind", "comparison", "bound", "obs_status", "nature", "trust",
			"date_precision", "about", "stretch", "revised");

	private static final Set<String> AMOUNTS = Set.of("value", "upper_value", "stretch_value", "baseline_value");

	CorrectionsPage.Field field(Correction.Field field, Correction correction) {
		return new CorrectionsPage.Field(this.presenter.message("corrections.field." + field.name()),
				words(field.name(), field.was(), correction), words(field.name(), field.now(), correction));
	}

	private @Nullable String words(String field, @Nullable String value, Correction correction) {
		if (value == null) {
			return null;
		}
		if (CODED.contains(field)) {
			return this.presenter.message("corrections." + field + "." + value);
		}
		if (AMOUNTS.contains(field)) {
			return amount(field, new BigDecimal(value), correction);
		}
		if ("region".equals(field)) {
			Region region = this.regions.get(value);
			return (region != null) ? region.shortName().in(this.presenter.locale()) : value;
		}
		if ("indicator".equals(field)) {
			Indicator indicator = this.indicators.get(value);
			return (indicator != null) ? indicator.name().in(this.presenter.locale()) : value;
		}
		return value;
	}

	/** In the unit of what was wrong: a promise of growth is in per cent. */
	private String amount(String field, BigDecimal value, Correction correction) {
		Indicator indicator = (correction.was() != null) ? this.indicators.get(correction.was().indicator()) : null;
		String kind = correction.subject().kind();
		String number = Amounts.number(value);
		if (indicator == null) {
			return number;
		}
		return (kind != null && !"baseline_value".equals(field))
				? this.presenter.amounts().quantity(number, Kinds.of(TargetKind.valueOf(kind)), indicator)
				: this.presenter.amounts().amount(number, indicator);
	}

}
