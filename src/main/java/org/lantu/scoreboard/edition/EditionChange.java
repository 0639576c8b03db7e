package org.lantu.scoreboard.edition;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Bound;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;

/**
 * Something that came with an edition: a figure, or what became of a target.
 *
 * @param id ascending, and never another's
 * @param year of the figure, or the year due
 * @param figure {@code null} for a target
 * @param target {@code null} for a figure
 */
public record EditionChange(long id, Edition edition, Kind kind, String region, String indicator, int year,
		@Nullable FigureChange figure, @Nullable TargetChange target) {

	/** What changed. */
	public enum Kind {

		/** A figure was published. */
		FIGURE,
		/** A promise was made or revised. */
		TARGET,
		/** Another verdict stands on a target, or another outlook. */
		VERDICT

	}

	/**
	 * A published figure.
	 *
	 * @param before what counted until then; {@code null} for the first of its year
	 */
	public record FigureChange(Vintage now, @Nullable Vintage before) {

		/** Whether it counts, and not another that was known later. */
		public boolean counts() {
			return this.before == null || !this.now.knownOn().isBefore(this.before.knownOn());
		}

	}

	/** A vintage of a figure, with the decimals as published. */
	public record Vintage(BigDecimal value, Bound bound, Revision.ObsStatus obsStatus, LocalDate knownOn,
			String source) {
	}

	/**
	 * What became of a target.
	 *
	 * @param number of the target's revision in force; 1 is the promise as first made
	 * @param before the verdict until then; {@code null} for a promise
	 * @param after {@code null} for a promise
	 */
	public record TargetChange(String plan, String target, int number, @Nullable Answer before,
			@Nullable Answer after) {
	}

	/**
	 * What was said of a target on the day of the edition.
	 *
	 * @param outlook {@code null} where there is none
	 */
	public record Answer(Kept kept, @Nullable Outlook outlook) {
	}

}
