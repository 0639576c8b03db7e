package org.lantu.scoreboard.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.lantu.actuals.Revision;
import org.lantu.progress.Path;
import org.lantu.reference.DatePrecision;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * Says of a target without a figure of the year due since when it waits, where it stands
 * and whether it will get there ({@code docs/domain.md} sections 2.1 to 2.3).
 */
final class WaitingWords {

	private WaitingWords() {
	}

	/** The sentences that follow the word of the verdict. */
	static String sentences(JudgedTarget judged, Amounts amounts) {
		if (judged.verdict() == Verdict.NO_DATA) {
			return noData(judged, amounts);
		}
		return since(judged, amounts) + expected(judged, amounts) + path(judged, amounts)
				+ Outlooks.sentence(judged, amounts);
	}

	private static String noData(JudgedTarget judged, Amounts amounts) {
		LocalDate since = judged.source().publishedOn();
		DatePrecision precision = judged.source().datePrecision();
		if (since == null || precision == null || since.isAfter(judged.moment().asOf())) {
			return amounts.message("why.nodata");
		}
		return amounts.message("why.nodata.since", precision.format(since),
				Amounts.number(ChronoUnit.DAYS.between(since, judged.moment().asOf()), 0));
	}

	private static String since(JudgedTarget judged, Amounts amounts) {
		LocalDate end = LocalDate.of(judged.target().year(), 12, 31);
		long days = ChronoUnit.DAYS.between(end, judged.moment().asOf());
		return (days > 0) ? amounts.message("why.awaited.over", year(judged.target().year()), Amounts.number(days, 0))
				: amounts.message("why.awaited.running", year(judged.target().year()), end.toString());
	}

	/** A figure of the year due that is only expected. */
	private static String expected(JudgedTarget judged, Amounts amounts) {
		return judged.due()
			.map((expected) -> amounts.message("why.awaited.expected", amount(expected, judged, amounts),
					expected.datePrecision().format(expected.knownOn())))
			.orElse("");
	}

	/** Where it stands on its path, as a sentence; empty where there is no path. */
	private static String path(JudgedTarget judged, Amounts amounts) {
		Path path = judged.assessment().path();
		Revision latest = judged.latest().orElse(null);
		if (latest == null) {
			return "";
		}
		String now = amount(latest, judged, amounts);
		if (path == null || path.year() == null || path.expected() == null || path.distance() == null) {
			return amounts.message("why.latest", year(latest.year()), now);
		}
		int decimals = Math.max(judged.indicator().decimals(), judged.promise().demand().value().scale());
		String expected = amounts.amount(Amounts.number(path.expected(), decimals), judged.indicator());
		String reached = amounts.amount(Amounts.number(path.expected() + path.distance(), decimals),
				judged.indicator());
		return amounts.message("why.path." + path.state().name(), year(path.year()),
				(latest.year() == path.year() && !judged.kind().sums()) ? now : reached,
				amounts.message(path.interpolated() ? "why.path.interpolated" : "why.path.milestone", expected),
				amounts.distance(path.distance(), decimals, judged.indicator().percent(), judged.indicator()));
	}

	private static String amount(Revision revision, JudgedTarget judged, Amounts amounts) {
		return amounts.bounded(revision.bound(), amounts.amount(Amounts.number(revision.value()), judged.indicator()));
	}

	private static String year(int year) {
		return Integer.toString(year);
	}

}
