package org.lantu.scoreboard.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.TargetTimeline;
import org.lantu.scoreboard.TargetTimeline.DayVerdict;
import org.lantu.scoreboard.book.KeptVerdict.Actual;
import org.lantu.scoreboard.book.KeptVerdict.Ruling;
import org.lantu.scoreboard.book.KeptVerdict.TargetKey;

/**
 * Has a target judged on every day on which something changed, and joins the days between
 * which nothing did.
 */
final class VerdictPeriods {

	private VerdictPeriods() {
	}

	/** The periods of a target, from the beginning to the end of time. */
	static List<KeptVerdict> of(TargetTimeline timeline) {
		TargetKey key = key(timeline);
		List<KeptVerdict> periods = new ArrayList<>();
		LocalDate from = LocalDate.MIN;
		Ruling ruling = ruling(timeline.on(from));
		for (LocalDate day : timeline.days()) {
			Ruling next = ruling(timeline.on(day));
			if (!next.equals(ruling)) {
				periods.add(new KeptVerdict(key, from, day, ruling));
				from = day;
				ruling = next;
			}
		}
		periods.add(new KeptVerdict(key, from, LocalDate.MAX, ruling));
		return periods;
	}

	static TargetKey key(TargetTimeline timeline) {
		return new TargetKey(timeline.plan().code(), timeline.target().code(), timeline.plan().region(),
				timeline.target().indicator(), timeline.target().year());
	}

	static Ruling ruling(DayVerdict day) {
		Assessment assessment = day.assessment();
		Path path = assessment.path();
		return new Ruling(day.announced(), day.promise().number(), assessment.kept(), assessment.reason(),
				day.verdict(), assessment.outlook(), (path != null) ? path.state() : null, actual(assessment.actual()),
				value(assessment.attainment()), value(assessment.gap()), day.level());
	}

	private static @Nullable Actual actual(@Nullable Quantity quantity) {
		return (quantity != null) ? new Actual(quantity.value(), quantity.published(), quantity.bound()) : null;
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

}
