package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.FigureChange;
import org.lantu.scoreboard.edition.MeasureChange;
import org.lantu.scoreboard.edition.PublishedVintage;
import org.lantu.scoreboard.edition.TargetChange;
import org.lantu.scoreboard.edition.TargetState;

/**
 * A change as the API tells it.
 *
 * @param indicator {@code null} for a measure and a region
 * @param year of the figure, the year due, that in which a measure was told of, or the
 * last one of a region
 * @param figure {@code null} for what is no figure
 * @param target {@code null} for what is no target
 * @param measure {@code null} for what is no measure
 */
public record ChangeView(long edition, Instant at, String kind, String region, @Nullable String indicator, int year,
		@Nullable Figure figure, @Nullable Target target, @Nullable MeasureStanding measure) {

	static ChangeView of(EditionChange change) {
		FigureChange figure = change.figure();
		TargetChange target = change.target();
		return new ChangeView(change.edition().number(), change.edition().at(), change.kind().name(), change.region(),
				change.indicator(), change.year(), (figure != null) ? Figure.of(figure) : null,
				(target != null) ? Target.of(target) : null,
				(change.measure() != null) ? MeasureStanding.of(change.measure()) : null);
	}

	/**
	 * A published figure.
	 *
	 * @param counts whether it counts, and not another that was known later
	 */
	record Figure(Value now, @Nullable Value before, boolean counts) {

		static Figure of(FigureChange change) {
			PublishedVintage before = change.before();
			return new Figure(Value.of(change.now()), (before != null) ? Value.of(before) : null, change.counts());
		}

	}

	/**
	 * A vintage of a figure.
	 *
	 * @param datePrecision how much of the day is known
	 */
	record Value(BigDecimal value, String bound, String obsStatus, LocalDate knownOn, String datePrecision,
			String source) {

		static Value of(PublishedVintage vintage) {
			return new Value(vintage.value(), vintage.bound().name(), vintage.obsStatus().name(), vintage.knownOn(),
					vintage.datePrecision().name(), vintage.source());
		}

	}

	/**
	 * What became of a target.
	 *
	 * @param revision the number of the promise in force; 1 is the first
	 */
	record Target(String plan, String code, int revision, @Nullable Said before, @Nullable Said after) {

		static Target of(TargetChange change) {
			return new Target(change.plan(), change.target(), change.number(), Said.of(change.before()),
					Said.of(change.after()));
		}

	}

	/**
	 * What was published of a measure.
	 *
	 * @param ordinal its number in the plan
	 * @param before where it stood until then; {@code null} where nothing was on file
	 */
	record MeasureStanding(String plan, int ordinal, String status, @Nullable String before, LocalDate knownOn,
			String datePrecision, String source) {

		static MeasureStanding of(MeasureChange change) {
			return new MeasureStanding(change.plan(), change.number(), change.status().name(),
					(change.before() != null) ? change.before().name() : null, change.knownOn(),
					change.precision().name(), change.source());
		}

	}

	/** What was said of a target. */
	record Said(String kept, @Nullable String outlook) {

		static @Nullable Said of(@Nullable TargetState answer) {
			return (answer == null) ? null
					: new Said(answer.kept().name(), (answer.outlook() != null) ? answer.outlook().name() : null);
		}

	}

}
