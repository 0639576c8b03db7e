package org.lantu.scoreboard.answers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.FigureChange;
import org.lantu.scoreboard.edition.TargetChange;

/**
 * A change as the API tells it.
 *
 * @param year of the figure, or the year due
 * @param figure {@code null} for a target
 * @param target {@code null} for a figure
 */
public record ChangeView(long edition, Instant at, String kind, String region, String indicator, int year,
		@Nullable FigureChangeView figure, @Nullable TargetChangeView target) {

	static ChangeView of(EditionChange change) {
		FigureChange figure = change.figure();
		TargetChange target = change.target();
		return new ChangeView(change.edition().number(), change.edition().at(), change.kind().name(), change.region(),
				change.indicator(), change.year(), (figure != null) ? FigureChangeView.of(figure) : null,
				(target != null) ? TargetChangeView.of(target) : null);
	}

}
