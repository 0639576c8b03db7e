package org.lantu.entry.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lantu.accounts.Person;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.Imports;
import org.lantu.entry.effects.EffectLine;
import org.lantu.entry.effects.EffectLines;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Component;

/**
 * Tells which verdicts the figures of a file would turn, region by region.
 */
@Component
class ImportEffects {

	/** Of more figures than that it takes minutes to tell. */
	static final int MOST_FIGURES = 5000;

	private final Imports imports;

	private final FigureChecks checks;

	private final Scoreboard scoreboard;

	private final EffectLines effects;

	private final Clock clock;

	ImportEffects(Imports imports, FigureChecks checks, Scoreboard scoreboard, EffectLines effects, Clock clock) {
		this.imports = imports;
		this.checks = checks;
		this.scoreboard = scoreboard;
		this.effects = effects;
		this.clock = clock;
	}

	List<EffectLine> of(Person person, FileImport file, Locale locale) {
		List<EffectLine> lines = new ArrayList<>();
		Moment now = Moment.asOf(LocalDate.now(this.clock));
		for (String region : file.regions()) {
			List<TypedFigure> typed = this.imports.fit(file, region);
			if (!typed.isEmpty()) {
				List<Revision> figures = this.checks.check(person, typed)
					.stream()
					.flatMap((figure) -> figure.revision().stream())
					.toList();
				lines.addAll(this.effects.of(this.scoreboard.ofRegion(region, now), figures, locale));
			}
		}
		return lines;
	}

}
