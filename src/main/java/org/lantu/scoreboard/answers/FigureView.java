package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;

/**
 * A published vintage of a figure as the API tells it, flat.
 *
 * @param value with the published decimals
 * @param unit in the language asked for
 * @param revised whether the publisher itself marked the value as a revision
 * @param source the id of the document
 */
public record FigureView(String region, String indicator, int year, BigDecimal value, String unit, String obsStatus,
		String bound, LocalDate knownOn, boolean revised, String source, String quote, @Nullable String note) {

	static FigureView of(Revision revision, Indicator indicator, Locale locale) {
		return new FigureView(revision.region(), revision.indicator(), revision.year(), revision.value(),
				indicator.unit().in(locale), revision.obsStatus().name(), revision.bound().name(), revision.knownOn(),
				revision.revised(), revision.source(), revision.quote(), revision.note());
	}

}
