package org.lantu.actuals.imports;

import java.util.Map;

import org.lantu.actuals.checks.TypedFigure;
import org.lantu.reference.Source;

/**
 * What was said of a whole file, for the figures that do not say it themselves.
 *
 * @param region the region's code; empty where the file names it
 * @param year 0 where the file names it
 * @param source the id of a source
 * @param knownOn the day, month or year from which the values were public
 * @param reason why what is unusual is right, or what is published is replaced
 */
public record ImportDefaults(String region, int year, String source, String knownOn, String reason) {

	/** What the ledger is told of a figure. */
	TypedFigure complete(TypedFigure typed, Map<String, Source> sources) {
		String source = typed.source().isBlank() ? this.source : typed.source();
		String day = typed.knownOn().isBlank() ? this.knownOn : typed.knownOn();
		Source known = sources.get(source.strip());
		if (day.isBlank() && known != null) {
			day = known.dated().orElse(day);
		}
		return new TypedFigure(typed.figure(), typed.value(), typed.status(), typed.bound(), source, typed.quote(), day,
				typed.revised(), typed.note(), typed.reason().isBlank() ? this.reason : typed.reason(), typed.seen());
	}

}
