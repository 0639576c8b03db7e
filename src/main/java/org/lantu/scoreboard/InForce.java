package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.reference.Source;

/**
 * Which promise of a revised target counts ({@code docs/domain.md} section 2.1, "A
 * revised target").
 *
 * @param sources the documents of all promises, by id
 */
record InForce(Map<String, Source> sources) {

	/**
	 * The day from which a revision counts: the later of the one that it names and that
	 * of its source; {@code null} for the promise as first made.
	 */
	@Nullable LocalDate since(TargetRevision revision) {
		LocalDate valid = revision.validFrom();
		LocalDate published = source(revision).publishedOn();
		return (valid == null || published == null || published.isBefore(valid)) ? valid : published;
	}

	/**
	 * The promise by which a target is judged on a day: the one in force then, and once
	 * the year due has ended the one in force on its last day.
	 */
	TargetRevision deciding(Target target, LocalDate day) {
		LocalDate end = LocalDate.of(target.year(), 12, 31);
		return on(target, day.isAfter(end) ? end : day);
	}

	/** The promise that came too late to decide; empty where none did until the day. */
	Optional<TargetRevision> late(Target target, LocalDate day) {
		TargetRevision last = on(target, day);
		return (last.number() != deciding(target, day).number()) ? Optional.of(last) : Optional.empty();
	}

	/** The days from which another promise counts. */
	Stream<LocalDate> days(Target target) {
		return target.revisions().stream().map(this::since).filter(Objects::nonNull);
	}

	Source source(TargetRevision revision) {
		return Objects.requireNonNull(this.sources.get(revision.citation().source()));
	}

	private TargetRevision on(Target target, LocalDate day) {
		TargetRevision inForce = target.revisions().get(0);
		for (TargetRevision revision : target.revisions()) {
			LocalDate since = since(revision);
			if (since != null && !since.isAfter(day)) {
				inForce = revision;
			}
		}
		return inForce;
	}

}
