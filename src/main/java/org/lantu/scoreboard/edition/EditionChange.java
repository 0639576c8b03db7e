package org.lantu.scoreboard.edition;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that came with an edition: a figure, what became of a target or of a region,
 * or where a measure stands.
 *
 * @param id ascending, and never another's
 * @param indicator {@code null} for a measure and a region
 * @param year of the figure, the year due, that in which a measure was told of, or the
 * last one of a region
 * @param figure {@code null} for what is no figure
 * @param target {@code null} for what is no target
 * @param measure {@code null} for what is no measure
 */
public record EditionChange(long id, Edition edition, Kind kind, String region, @Nullable String indicator, int year,
		@Nullable FigureChange figure, @Nullable TargetChange target, @Nullable MeasureChange measure) {

	/** The code of the plan that a change is about; empty for a figure. */
	public Optional<String> ofPlan() {
		return (this.measure != null) ? Optional.of(this.measure.plan())
				: Optional.ofNullable(this.target).map(TargetChange::plan);
	}

	/** What changed. */
	public enum Kind {

		/** A figure was published. */
		FIGURE,
		/** A promise was made or revised. */
		TARGET,
		/** Another verdict stands on a target, or another outlook. */
		VERDICT,
		/** Where a measure stands was published. */
		MEASURE,
		/** What a region says of a target was published. */
		COMMENTARY,
		/** A region ended. */
		REGION

	}

}
