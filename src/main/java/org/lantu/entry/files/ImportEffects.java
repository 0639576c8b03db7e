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
import org.lantu.scoreboard.edition.Editions;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Tells which verdicts the figures of a file would turn, region by region. That is worked
 * out once, until the figures or what is published change.
 */
@Component
class ImportEffects {

	/** Of more figures than that it takes minutes to tell. */
	static final int MOST_FIGURES = 5000;

	/** So many previews are looked at again. */
	private static final int MOST_KEPT = 32;

	private final ConcurrentLruCache<Look, List<EffectLine>> kept = new ConcurrentLruCache<>(MOST_KEPT, this::work);

	private final Imports imports;

	private final FigureChecks checks;

	private final Scoreboard scoreboard;

	private final EffectLines effects;

	private final Editions editions;

	private final Clock clock;

	ImportEffects(Imports imports, FigureChecks checks, Scoreboard scoreboard, EffectLines effects, Editions editions,
			Clock clock) {
		this.imports = imports;
		this.checks = checks;
		this.scoreboard = scoreboard;
		this.effects = effects;
		this.editions = editions;
		this.clock = clock;
	}

	List<EffectLine> of(Person person, FileImport file, Locale locale) {
		return this.kept
			.get(new Look(person, file, this.editions.current().number(), LocalDate.now(this.clock), locale));
	}

	private List<EffectLine> work(Look look) {
		List<EffectLine> lines = new ArrayList<>();
		Moment now = Moment.asOf(look.day());
		for (String region : look.file().regions()) {
			List<TypedFigure> typed = this.imports.fit(look.file(), region);
			if (!typed.isEmpty()) {
				List<Revision> figures = this.checks.check(look.person(), typed)
					.stream()
					.flatMap((figure) -> figure.revision().stream())
					.toList();
				lines.addAll(this.effects.of(this.scoreboard.ofRegion(region, now), figures, look.locale()));
			}
		}
		return lines;
	}

	/** Who looks at which file as it stands, on which day and beside which edition. */
	private record Look(Person person, FileImport file, long edition, LocalDate day, Locale locale) {

	}

}
