package org.lantu.scoreboard.share;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.shares.Share;
import org.lantu.plan.shares.ShareBook;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.judging.Judge;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.PublishedSeries;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Series;

import org.springframework.stereotype.Service;

/**
 * Puts the shares of targets beside the whole, with what each region has reached: of a
 * share the same is read from the figures as of its target.
 */
@Service
public class SharedTargets {

	private final ShareBook shares;

	private final Catalogue catalogue;

	private final PublishedSeries series;

	private final Scoreboard scoreboard;

	SharedTargets(ShareBook shares, Catalogue catalogue, PublishedSeries series, Scoreboard scoreboard) {
		this.shares = shares;
		this.catalogue = catalogue;
		this.series = series;
		this.scoreboard = scoreboard;
	}

	/** A target with its shares; empty where nothing of it is shared out on file. */
	public Optional<SharedTarget> find(JudgedTarget whole) {
		List<Share> given = this.shares.ofTarget(whole.plan().code(), whole.target().code(), whole.moment().asOf());
		if (given.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Share> byRegion = given.stream().collect(Collectors.toMap(Share::region, Function.identity()));
		Collection<Region> regions = this.catalogue.within(List.of(whole.region().code()))
			.values()
			.stream()
			.filter((region) -> region.existedIn(whole.target().year()) || byRegion.containsKey(region.code()))
			.toList();
		Map<String, List<Revision>> figures = figures(regions.stream().map(Region::code).toList(), whole);
		List<SharePart> parts = regions.stream()
			.map((region) -> new SharePart(region, byRegion.get(region.code()),
					reached(whole, figures.getOrDefault(region.code(), List.of()))))
			.toList();
		return Optional.of(new SharedTarget(whole, given.get(0).by(), parts));
	}

	/**
	 * What a region is given, each with its whole target, as far as that was announced,
	 * and no part but this one.
	 */
	public List<SharedTarget> givenTo(Region region, Moment moment) {
		List<Share> given = this.shares.ofRegion(region.code(), moment.asOf());
		if (given.isEmpty()) {
			return List.of();
		}
		Board board = this.scoreboard.ofPlans(given.stream().map(Share::plan).distinct().toList(), moment).announced();
		return given.stream()
			.flatMap((share) -> board.target(share.plan(), share.target())
				.map((whole) -> new SharedTarget(whole, share.by(), List.of(new SharePart(region, share,
						reached(whole,
								figures(List.of(region.code()), whole).getOrDefault(region.code(), List.of()))))))
				.stream())
			.toList();
	}

	/** What is given of the targets of a plan on a day, in rows. */
	public List<ShareView> rows(String plan, LocalDate day) {
		return this.shares.ofPlans(List.of(plan), day).stream().map(ShareView::of).toList();
	}

	/** By region. */
	private Map<String, List<Revision>> figures(List<String> regions, JudgedTarget whole) {
		return this.series.counting(regions, List.of(whole.indicator().code()), whole.moment())
			.stream()
			.collect(Collectors.groupingBy(Revision::region));
	}

	private static @Nullable Quantity reached(JudgedTarget whole, List<Revision> figures) {
		Series series = new Series(figures);
		Promise promise = new Promise(whole.target().kind(), whole.promise().demand(), whole.target().year(),
				whole.plan().firstYear(), whole.promise().baselineYear(), null, List.of(),
				series.measurand(whole.indicator()));
		return Judge.kept(promise, series.observed(whole.moment())).actual();
	}

}
