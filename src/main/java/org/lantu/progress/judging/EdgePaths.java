package org.lantu.progress.judging;

import java.util.Comparator;
import java.util.List;

import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Path.State;
import org.lantu.progress.Promise;
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;

/**
 * Which of the paths to the edges of a demand is told; a demand with one side has one
 * ({@code docs/domain.md} section 2, "band").
 */
final class EdgePaths {

	/** What is told of several paths: that there is none, that one is left, and so on. */
	private static final List<State> WEIGHT = List.of(State.NO_PATH, State.BEHIND, State.OPEN, State.AHEAD);

	private static final Comparator<Way> FIRST = Comparator.comparingInt(Way::weight)
		.thenComparing(Way::reached)
		.thenComparing(Way::held)
		.thenComparingDouble(Way::distance);

	private EdgePaths() {
	}

	/**
	 * The path to what is asked: of several edges, the one to which the figure keeps
	 * least; of those to which it keeps alike, the one that it has not reached, then the
	 * one that the baseline had not, then the nearest.
	 */
	static Path of(Kind kind, Promise promise, Figures figures, Observation latest) {
		return promise.demand()
			.edges()
			.stream()
			.map((edge) -> way(kind, promise.asking(edge), figures, latest))
			.min(FIRST)
			.orElseThrow()
			.path();
	}

	private static Way way(Kind kind, Promise promise, Figures figures, Observation latest) {
		Path path = kind.path(promise, figures, latest);
		Observation start = kind.start(promise, figures);
		boolean across = path.interpolated() && start != null && !promise.measurand().comparable(start, latest);
		return new Way(across ? path.crossing() : path, kind.now(promise, figures, latest) == Standing.SATISFIED,
				kind.begin(promise, figures, latest) == Standing.SATISFIED);
	}

	/**
	 * The path to one edge, whether the figure has reached that edge, and whether the
	 * baseline had.
	 */
	private record Way(Path path, boolean reached, boolean held) {

		int weight() {
			return WEIGHT.indexOf(this.path.state());
		}

		double distance() {
			return (this.path.distance() != null) ? Math.abs(this.path.distance()) : 0;
		}

	}

}
