package org.lantu.dashboard.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Finds what is missing of a region's targets: any figure at all since the target was
 * announced, as its explanation says, or the figure of the year due since that year
 * ended.
 */
final class RegionGaps {

	private RegionGaps() {
	}

	private record Gap(JudgedTarget judged, @Nullable LocalDate since, String sinceText) {

		long days() {
			return (this.since != null) ? ChronoUnit.DAYS.between(this.since, this.judged.moment().asOf()) : -1;
		}

	}

	/** What has been missing longest first. */
	static List<RegionGap> of(Board board, Presenter presenter) {
		return board.targets()
			.stream()
			.flatMap((judged) -> gap(judged, presenter))
			.sorted(Comparator.<Gap, Long>comparing((gap) -> -gap.days())
				.thenComparing(Gap::judged, TargetOrder.STEADY))
			.map((gap) -> new RegionGap(
					Link.of(Addresses.target(gap.judged()), gap.judged().indicator().name().in(presenter.locale())),
					presenter.link(gap.judged().plan()), Presenter.year(gap.judged().target().year()),
					presenter.message("gap." + gap.judged().kept().name()), gap.sinceText(),
					(gap.days() < 0) ? Cell.NONE.text() : Amounts.number(gap.days(), 0)))
			.toList();
	}

	private static Stream<Gap> gap(JudgedTarget judged, Presenter presenter) {
		if (judged.verdict() == Verdict.NO_DATA) {
			Source source = judged.source();
			return Stream.of(new Gap(judged, source.publishedOn(), presenter.day(source)));
		}
		LocalDate end = LocalDate.of(judged.target().year(), 12, 31);
		return (judged.kept() == Verdict.AWAITED) ? Stream.of(new Gap(judged, end, end.toString())) : Stream.empty();
	}

}
