package org.lantu.progress.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Prospect;
import org.lantu.progress.Demand;
import org.lantu.progress.Observation;
import org.lantu.progress.Outlook;
import org.lantu.progress.Pace;
import org.lantu.progress.Promise;
import org.lantu.progress.Standing;
import org.lantu.progress.projection.Figures;
import org.lantu.progress.projection.Pool;
import org.lantu.progress.projection.Question;

/**
 * The outlook of a promise whose year due has no figure ({@code docs/domain.md} section
 * 2.3).
 */
final class Forecast {

	private final Kind kind;

	private final Promise promise;

	private final Figures figures;

	private final Observation latest;

	private final Pool pool;

	private Forecast(Kind kind, Promise promise, Figures figures, Observation latest, Pool pool) {
		this.kind = kind;
		this.promise = promise;
		this.figures = figures;
		this.latest = latest;
		this.pool = pool;
	}

	static Prospect of(Kind kind, Promise promise, Figures figures, Pool pool) {
		Observation latest = figures.before(promise.year());
		return (latest != null) ? new Forecast(kind, promise, figures, latest, pool).prospect() : Prospect.NONE;
	}

	private Prospect prospect() {
		List<Observation> paced = this.figures.paced(this.promise.year());
		Standing now = this.kind.now(this.promise, this.figures, this.latest);
		Pace pace = this.kind.pace(new Paces(this.promise.asking(ahead()), this.figures, this.latest, paced),
				now == Standing.SATISFIED);
		if (paced.isEmpty()) {
			return new Prospect(Outlook.TOO_FEW_POINTS, null, null, pace);
		}
		Trend trend = new Trend(this.promise, this.figures, paced, this.pool);
		Question question = this.kind.question(trend);
		if (question == null) {
			return Prospect.NONE;
		}
		Outlook named = named(now, question);
		if (!question.walk().enough()) {
			return new Prospect((named != null) ? named : Outlook.TOO_FEW_POINTS, null, null, pace);
		}
		double probability = question.probability();
		return new Prospect((named != null) ? named : Outlook.of(probability), probability,
				this.kind.projection(trend, question), pace);
	}

	/** The edge that is still to be reached, or the first one where all are. */
	private Demand ahead() {
		List<Demand> edges = this.promise.demand().edges();
		return edges.stream()
			.filter((edge) -> this.kind.now(this.promise.asking(edge), this.figures, this.latest) != Standing.SATISFIED)
			.findFirst()
			.orElse(edges.get(0));
	}

	/** The first named state that fires, save the one for too few figures. */
	private @Nullable Outlook named(Standing now, Question question) {
		if (now == Standing.SATISFIED && question.walk().paced() && !this.kind.cannotFall(this.promise)) {
			return question.adverse(this.promise.year()) ? Outlook.SLIPPING : Outlook.SECURED;
		}
		return (now == Standing.FAILED
				&& this.kind.begin(this.promise, this.figures, this.latest) == Standing.SATISFIED) ? Outlook.LOST_GROUND
						: null;
	}

}
