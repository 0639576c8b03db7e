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
import org.lantu.reference.Source;
import org.lantu.reference.translation.TranslatedText;
import org.lantu.scoreboard.correction.Correction;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says what is in a corrected field, as people read it.
 */
record FieldWords(Map<String, Region> regions, Map<String, Indicator> indicators, Map<String, Source> sources,
		Presenter presenter) {

	/** What stands in documents, in the language in which it is on file. */
	private static final Set<String> TEXTS = Set.of("quote", "note", "title", "publisher");

	private static final Set<String> CODED = Set.of("kind", "comparison", "bound", "obs_status", "nature", "trust",
			"date_precision", "about", "stretch", "revised", "shared_by");

	private static final Set<String> AMOUNTS = Set.of("value", "upper_value", "stretch_value", "baseline_value");

	CorrectionsPage.Field field(Correction.Field field, Correction correction) {
		return new CorrectionsPage.Field(this.presenter.message("corrections.field." + field.name()),
				text(field.name(), field.was(), correction), text(field.name(), field.now(), correction));
	}

	private @Nullable TranslatedText text(String field, @Nullable String value, Correction correction) {
		if (value != null && TEXTS.contains(field)) {
			return this.presenter.text(value);
		}
		String words = words(field, value, correction);
		return (words != null) ? new TranslatedText(words, null, words) : null;
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
		if ("source".equals(field)) {
			Source source = this.sources.get(value);
			return (source != null) ? this.presenter.text(source.title()).text() : value;
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
