package org.lantu.scoreboard;

import java.util.Optional;

import org.lantu.progress.Assessment;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;

/**
 * What was added up or gained before the year due has a figure, which is no figure of a
 * year ({@code docs/domain.md} section 2.2).
 *
 * @param from the first year of a sum, or the one from which a gain is counted
 * @param to the year of the latest figure
 */
public record ReachedSoFar(Quantity quantity, int from, int to) {

	/**
	 * Empty where the promise speaks of figures themselves, where the year due decides,
	 * and where years without a figure leave it open.
	 */
	public static Optional<ReachedSoFar> of(Promise promise, Assessment assessment) {
		Kind kind = Kinds.of(promise.kind());
		Path path = assessment.path();
		if (!kind.fromNothing() || assessment.actual() != null || path == null) {
			return Optional.empty();
		}
		Integer to = path.year();
		Quantity reached = path.reached();
		return (to == null || reached == null || path.distance() == null) ? Optional.empty() : Optional
			.of(new ReachedSoFar(reached, kind.sums() ? promise.firstYear() : kind.baseYear(promise), to));
	}

	/** Its years: "2021–2024", or a single one. */
	public String years() {
		return years(this.from, this.to);
	}

	/** From one year to another, or a single one. */
	public static String years(int from, int to) {
		return (from == to) ? Integer.toString(to) : from + "–" + to;
	}

}
