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

	private final Map<String, Source> sources;

	TargetTimeline(Plan plan, Target target, List<Target> siblings, Indicator indicator, Series series,
			Map<String, Source> sources) {
		this.plan = plan;
		this.target = target;
		this.siblings = siblings;
		this.indicator = indicator;
		this.series = series;
		this.sources = sources;
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
		this.siblings.stream()
			.map(Target::revisions)
			.flatMap(Collection::stream)
			.map(TargetRevision::validFrom)
			.filter(Objects::nonNull)
			.forEach(days::add);
		this.target.revisions()
			.stream()
			.map((revision) -> source(revision).publishedOn())
			.flatMap(Stream::ofNullable)
			.forEach(days::add);
		return days;
	}

	/** How it is judged on a day. */
	public DayVerdict on(LocalDate day) {
		TargetRevision promise = this.target.on(day);
		Source source = source(promise);
		Assessment assessment = new TargetJudge(this.plan, this.target, this.siblings, this.indicator, this.series,
				source)
			.assess(Moment.asOf(day));
		LocalDate published = source.publishedOn();
		return new DayVerdict(published == null || !published.isAfter(day), promise, assessment,
				Kinds.of(this.target.kind()).level(promise.demand().value(), assessment.base(), this.target.year()));
	}

	private Source source(TargetRevision promise) {
		return Objects.requireNonNull(this.sources.get(promise.citation().source()));
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
