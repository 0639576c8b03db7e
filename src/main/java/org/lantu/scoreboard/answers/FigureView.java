package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;

/**
 * A published vintage of a figure as the API tells it, flat.
 *
 * @param value with the published decimals
 * @param unit in the language asked for
 * @param revised whether the publisher itself marked the value as a revision
 */
public record FigureView(String region, String indicator, int year, BigDecimal value, String unit, String obsStatus,
		String bound, LocalDate knownOn, boolean revised, @JsonUnwrapped Provenance provenance) {

	static FigureView of(Revision revision, Indicator indicator, Locale locale) {
		return new FigureView(revision.region(), revision.indicator(), revision.year(), revision.value(),
				indicator.unit().in(locale), revision.obsStatus().name(), revision.bound().name(), revision.knownOn(),
				revision.revised(), Provenance.of(revision));
	}

	/**
	 * Where a vintage comes from, and on what it rests.
	 *
	 * @param source the id of the document
	 * @param datePrecision how much of the day is known
	 * @param basis the code of what it rests on, where its indicator knows several;
	 * values on different ones are not compared
	 * @param derived how it was worked out from published values, where it was
	 */
	record Provenance(String source, String quote, @Nullable String note, String datePrecision, @Nullable String basis,
			@Nullable String derived) {

		private static Provenance of(Revision revision) {
			return new Provenance(revision.source(), revision.quote(), revision.note(), revision.datePrecision().name(),
					revision.footing().basis(), revision.formula().orElse(null));
		}

	}

}
