package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;

/**
 * A target with all that its verdict rests on, to be judged on any day; it asks no
 * database.
 */
public final class TargetTimeline {

	private final Plan plan;

	private final Target target;

	private final List<Target> siblings;

	private final Indicator indicator;

	private final Series series;

	private final InForce inForce;

	private final Peers peers;

	TargetTimeline(Plan plan, Target target, List<Target> siblings, Indicator indicator, Series series, InForce inForce,
			Peers peers) {
		this.plan = plan;
		this.target = target;
		this.siblings = siblings;
		this.indicator = indicator;
		this.series = series;
		this.inForce = inForce;
		this.peers = peers;
	}

	public Plan plan() {
		return this.plan;
	}

	public Target target() {
		return this.target;
	}

	/** The days from which the judgement may be another one, ascending. */
	public SortedSet<LocalDate> days() {
		TreeSet<LocalDate> days = this.series.days();
		days.addAll(this.peers.days(this.plan.region(), this.indicator));
		this.siblings.stream().flatMap(this.inForce::days).forEach(days::add);
		this.target.revisions()
			.stream()
			.map((revision) -> this.inForce.source(revision).publishedOn())
			.flatMap(Stream::ofNullable)
			.forEach(days::add);
		return days;
	}

	/** How it is judged on a day. */
	public DayVerdict on(LocalDate day) {
		TargetJudge judge = new TargetJudge(this.plan, this.target, this.siblings, this.indicator, this.series,
				this.inForce, this.peers);
		Moment moment = Moment.asOf(day);
		TargetRevision promise = judge.revision(moment);
		Assessment assessment = judge.assess(moment);
		LocalDate published = this.inForce.source(promise).publishedOn();
		return new DayVerdict(published == null || !published.isAfter(day), promise, assessment,
				Kinds.of(this.target.kind()).level(promise.demand().value(), assessment.base(), this.target.year()));
	}

	/**
	 * The judgement of a day.
	 *
	 * @param announced whether the document of the promise was public
	 * @param promise the revision of the target in force
	 * @param level the level of the indicator that is asked for; {@code null} where none
	 */
	public record DayVerdict(boolean announced, TargetRevision promise, Assessment assessment, @Nullable Double level) {

		/** What a list shows of it. */
		public Verdict verdict() {
			return Verdict.of(this.assessment);
		}

	}

}
