package org.lantu.scoreboard.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Projection;
import org.lantu.progress.Quantity;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Peers;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.composition.Contribution.From;

import org.springframework.stereotype.Service;

/**
 * Puts the targets of the provinces together, each as the level that it asks for.
 */
@Service
public class Compositions {

	/**
	 * A value is taken before one that follows from a growth, then the promise that was
	 * made last.
	 */
	private static final Comparator<JudgedTarget> TAKEN_FIRST = Comparator
		.<JudgedTarget, Boolean>comparing((judged) -> !judged.kind().direct())
		.thenComparing((judged) -> Objects.requireNonNullElse(judged.source().publishedOn(), LocalDate.MIN),
				Comparator.reverseOrder())
		.thenComparing((judged) -> judged.plan().code())
		.thenComparing((judged) -> judged.target().code());

	private final Scoreboard scoreboard;

	private final PublishedSeries series;

	Compositions(Scoreboard scoreboard, PublishedSeries series) {
		this.scoreboard = scoreboard;
		this.series = series;
	}

	/** What is announced of an indicator on a day. */
	public Board board(Indicator indicator, LocalDate asOf) {
		return this.scoreboard.ofProvinces(Moment.asOf(asOf), indicator.code()).announced();
	}

	/**
	 * The years for which anybody has a target, with how many have one; the nation counts
	 * as all provinces do together.
	 */
	public static NavigableMap<Integer, Integer> years(Board board) {
		NavigableMap<Integer, Integer> years = new TreeMap<>();
		board.targets()
			.stream()
			.filter((judged) -> !judged.kind().sums())
			.forEach((judged) -> years.merge(judged.target().year(),
					(judged.region().level() == Region.Level.NATION) ? board.regions().size() : 1, Integer::sum));
		return years;
	}

	/** The year that says most: one with a target of the nation, with most of all. */
	public static Optional<Integer> fullest(NavigableMap<Integer, Integer> years) {
		return years.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/** The targets of a year against the nation's. */
	public Composition of(Board board, Indicator indicator, int year) {
		Map<String, Series> all = series(board, indicator);
		Peers peers = Peers.of(indicator, all, board.regions());
		List<Contribution> provinces = board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() == Region.Level.PROVINCE && region.existedIn(year))
			.map((region) -> of(region, board, indicator, year, all, peers))
			.toList();
		Region nation = board.regions()
			.values()
			.stream()
			.filter((region) -> region.level() == Region.Level.NATION)
			.findFirst()
			.orElseThrow();
		return new Composition(indicator, year, of(nation, board, indicator, year, all, peers), provinces);
	}

	private Map<String, Series> series(Board board, Indicator indicator) {
		Collection<Revision> counting = this.series.counting(board.regions().keySet(), List.of(indicator.code()),
				board.moment());
		Map<String, Series> series = new HashMap<>();
		counting.stream()
			.collect(Collectors.groupingBy(Revision::region))
			.forEach((region, figures) -> series.put(region, new Series(figures)));
		return series;
	}

	private static Contribution of(Region region, Board board, Indicator indicator, int year, Map<String, Series> all,
			Peers peers) {
		List<JudgedTarget> targets = new ArrayList<>(board.targets()
			.stream()
			.filter((judged) -> judged.region().equals(region) && judged.target().year() == year)
			.sorted(TAKEN_FIRST)
			.toList());
		JudgedTarget taken = targets.stream().filter((judged) -> judged.level() != null).findFirst().orElse(null);
		if (taken != null) {
			targets.remove(taken);
			double level = Objects.requireNonNull(taken.level());
			double upper = Objects.requireNonNullElse(taken.upperLevel(), level);
			return new Contribution(region, From.TARGET, taken, targets, level,
					new Interval(level, false, upper, false));
		}
		Series series = all.getOrDefault(region.code(), new Series(List.of()));
		Quantity figure = figure(series, board.moment(), year);
		if (figure != null) {
			return new Contribution(region, From.FIGURE, null, targets, figure.value(), figure.interval());
		}
		Projection outlook = Kinds.of(TargetKind.LEVEL)
			.projection(series.observed(board.moment()), series.measurand(indicator),
					peers.of(region.code(), indicator, board.moment()), year);
		return (outlook == null) ? new Contribution(region, From.NOTHING, null, targets, null, null)
				: new Contribution(region, From.OUTLOOK, null, targets, outlook.centre(),
						new Interval(outlook.low(), false, outlook.high(), false));
	}

	/** The figure of the year; an expectation is none. */
	private static @Nullable Quantity figure(Series series, Moment moment, int year) {
		return series.observed(moment)
			.stream()
			.filter((figure) -> figure.year() == year && !figure.expected())
			.map((Observation figure) -> Quantity.of(figure))
			.findFirst()
			.orElse(null);
	}

}
