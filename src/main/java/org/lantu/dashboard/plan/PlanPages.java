package org.lantu.dashboard.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Missing;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.parts.Summary;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Csv;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Makes the pages of plans.
 */
@Component
public class PlanPages {

	private final Scoreboard scoreboard;

	private final PlanBook planBook;

	private final Presenters presenters;

	private final Missing missing;

	PlanPages(Scoreboard scoreboard, PlanBook planBook, Presenters presenters, Missing missing) {
		this.scoreboard = scoreboard;
		this.planBook = planBook;
		this.presenters = presenters;
		this.missing = missing;
	}

	/** The plans, by region. */
	PlanListPage list(Moment moment, PlanFilter filter, Locale locale) {
		return new PlanLists(this.scoreboard.board(moment), filter, this.presenters.in(locale))
			.page(this.planBook.measureCounts());
	}

	public static PlanListPage.Item item(Plan plan, Board board, Map<String, Long> measures, Presenter presenter) {
		Summary summary = presenter.summary(board.targetsOf(plan.code()));
		return new PlanListPage.Item(presenter.link(plan), Presenter.years(plan),
				presenter.message("plan.kind." + plan.kind().name()), summary,
				Amounts.number(measures.getOrDefault(plan.code(), 0L), 0));
	}

	/** The scorecard of a plan. */
	PlanPage scorecard(String code, Moment moment, ScorecardFilter filter, Locale locale) {
		Board board = board(code, moment, locale);
		Presenter presenter = this.presenters.in(locale);
		Plan plan = board.plans().get(0);
		Region region = board.regions().get(plan.region());
		Source source = board.sources().get(plan.source());
		Scorecards scorecards = new Scorecards(plan, board, filter, presenter);
		return new PlanPage(plan.code(), plan.title().in(locale), plan.title().langIn(locale),
				Link.of("/regions/" + region.code(), region.name().in(locale)), region.shortName().in(locale),
				presenter.message("plan.kind." + plan.kind().name()) + " · " + Presenter.years(plan),
				presenter.link(source), presenter.day(source), notYet(source, moment, presenter),
				presenter.summary(board.targets()), scorecards.scorecard(), scorecards.form(),
				new YearTables(presenter).of(plan, scorecards.shown()),
				new PlanMeasures(presenter).of(this.planBook.measuresOf(code), source, moment),
				moment.asOf().toString(), contextBar(plan, board.targets(), moment));
	}

	/** The scorecard of a plan as a file. */
	ResponseEntity<byte[]> download(String code, Moment moment, ScorecardFilter filter, Locale locale) {
		Board board = board(code, moment, locale);
		Presenter presenter = this.presenters.in(locale);
		PlanDownloads downloads = new PlanDownloads(presenter);
		List<List<@Nullable Object>> rows = new Scorecards(board.plans().get(0), board, filter, presenter).shown()
			.stream()
			.map(downloads::row)
			.toList();
		return Csv.file("lantu-" + code, downloads.head(), rows);
	}

	private Board board(String code, Moment moment, Locale locale) {
		Board board = this.scoreboard.ofPlan(code, moment);
		if (board.plans().isEmpty()) {
			throw this.missing.plan(code, board, locale);
		}
		return board;
	}

	/** The years up to which a plan can be looked at; by default all. */
	public static ContextBar contextBar(Plan plan, List<JudgedTarget> targets, Moment moment) {
		int last = Math.max(plan.lastYear(), latestFigure(targets, Moment.asOf(moment.asOf()), plan.lastYear()));
		List<Integer> years = IntStream.rangeClosed(plan.firstYear() - 1, last).boxed().toList();
		return new ContextBar(years, (moment.year() != null) ? moment.year() : Integer.valueOf(last));
	}

	/** The latest year in which one of the targets' indicators has an actual. */
	public static int latestFigure(List<JudgedTarget> targets, Moment moment, int otherwise) {
		return targets.stream()
			.flatMap((judged) -> judged.series().counting(moment).stream())
			.mapToInt((revision) -> revision.year())
			.max()
			.orElse(otherwise);
	}

	public static @Nullable String notYet(Source source, Moment moment, Presenter presenter) {
		if (source.publishedOn() == null || !source.publishedOn().isAfter(moment.asOf())) {
			return null;
		}
		return presenter.message("plan.not-yet", moment.asOf().toString(), presenter.day(source));
	}

}
