package org.lantu.dashboard.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Finds the targets that nobody measures, by region: those with most first.
 */
final class UnmeasuredTargets {

	private static final int NAMED = 2;

	private UnmeasuredTargets() {
	}

	static OverviewPage.Unmeasured of(Board board, Presenter presenter) {
		List<JudgedTarget> without = board.targets()
			.stream()
			.filter((judged) -> judged.verdict() == Verdict.NO_DATA)
			.toList();
		Map<Region, List<JudgedTarget>> byRegion = without.stream()
			.collect(Collectors.groupingBy(JudgedTarget::region, LinkedHashMap::new, Collectors.toList()));
		List<OverviewPage.Missing> regions = byRegion.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<Region, List<JudgedTarget>>, Integer>comparing(
					(entry) -> -entry.getValue().size())
				.thenComparing((entry) -> entry.getKey().code()))
			.map((entry) -> {
				List<String> names = entry.getValue()
					.stream()
					.map((judged) -> judged.indicator().name().in(presenter.locale()))
					.distinct()
					.toList();
				String named = String.join(presenter.message("list.separator"),
						names.subList(0, Math.min(NAMED, names.size())));
				String since = entry.getValue()
					.stream()
					.map(JudgedTarget::source)
					.filter((source) -> source.publishedOn() != null)
					.min(Comparator.comparing((source) -> Objects.requireNonNull(source.publishedOn())))
					.map(presenter::day)
					.orElse("–");
				return new OverviewPage.Missing(presenter.link(entry.getKey()), (names.size() > NAMED)
						? presenter.message("overview.and-more", named, Amounts.number(names.size(), 0)) : named, since,
						Amounts.number(entry.getValue().size(), 0), Addresses.targets(entry.getKey(), Verdict.NO_DATA));
			})
			.toList();
		return new OverviewPage.Unmeasured(regions, without.size());
	}

}
