package org.lantu.scoreboard.pages;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.ContextBar;
import org.lantu.progress.Quantity;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of plans.
 */
@Component
class PlanPages {

	static final List<String> SORTS = List.of("severity", "plan", "attainment");

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

	/** All plans, by region. */
	PlanListPage list(Moment moment, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Board board = this.scoreboard.board(moment);
		Map<String, Long> measures = this.planBook.measureCounts();
		Map<Region, List<PlanListPage.Item>> byRegion = new LinkedHashMap<>();
		for (Region region : board.regions().values()) {
			List<PlanListPage.Item> items = board.plans()
				.stream()
				.filter((plan) -> plan.region().equals(region.code()))
				.map((plan) -> item(plan, board, measures, presenter))
				.toList();
			if (!items.isEmpty()) {
				byRegion.put(region, items);
			}
		}
		List<PlanListPage.Group> groups = new ArrayList<>();
		byRegion.forEach((region, items) -> groups
			.add(new PlanListPage.Group(Link.of("/regions/" + region.code(), region.shortName().in(locale)), items)));
		return new PlanListPage(presenter.summary(board.targets()), board.plans().size(), groups);
	}

	static PlanListPage.Item item(Plan plan, Board board, Map<String, Long> measures, Presenter presenter) {
		Summary summary = presenter.summary(board.targetsOf(plan.code()));
		return new PlanListPage.Item(presenter.link(plan), Presenter.years(plan),
				presenter.message("plan.kind." + plan.kind().name()), summary,
				Amounts.number(measures.getOrDefault(plan.code(), 0L), 0));
	}

	/** The scorecard of a plan. */
	PlanPage scorecard(String code, Moment moment, @Nullable Verdict verdict, String sort, Locale locale) {
		Board board = this.scoreboard.ofPlan(code, moment);
		if (board.plans().isEmpty()) {
			throw this.missing.plan(code, board, locale);
		}
		Presenter presenter = this.presenters.in(locale);
		Plan plan = board.plans().get(0);
		Region region = board.regions().get(plan.region());
		Source source = board.sources().get(plan.source());
		List<TargetRow> rows = board.targets()
			.stream()
			.filter((judged) -> verdict == null || judged.verdict() == verdict)
			.sorted(order(sort))
			.map(presenter::row)
			.toList();
		return new PlanPage(plan.code(), plan.title().in(locale), plan.title().langIn(locale),
				Link.of("/regions/" + region.code(), region.name().in(locale)), region.shortName().in(locale),
				presenter.message("plan.kind." + plan.kind().name()) + " · " + Presenter.years(plan),
				presenter.link(source), presenter.day(source), notYet(source, moment, presenter),
				presenter.summary(board.targets()), rows, (verdict != null) ? verdict.name() : "",
				verdicts(verdict, board.targets(), presenter), sort, sorts(sort, presenter),
				measures(plan, source, moment, presenter), moment.asOf().toString(),
				contextBar(plan, board.targets(), moment));
	}

	/** The years up to which a plan can be looked at; by default all. */
	static ContextBar contextBar(Plan plan, List<JudgedTarget> targets, Moment moment) {
		int last = Math.max(plan.lastYear(), latestFigure(targets, Moment.asOf(moment.asOf()), plan.lastYear()));
		List<Integer> years = IntStream.rangeClosed(plan.firstYear() - 1, last).boxed().toList();
		return new ContextBar(years, (moment.year() != null) ? moment.year() : Integer.valueOf(last));
	}

	/** The latest year in which one of the targets' indicators has an actual. */
	static int latestFigure(List<JudgedTarget> targets, Moment moment, int otherwise) {
		return targets.stream()
			.flatMap((judged) -> judged.series().counting(moment).stream())
			.mapToInt((revision) -> revision.year())
			.max()
			.orElse(otherwise);
	}

	static @Nullable String notYet(Source source, Moment moment, Presenter presenter) {
		if (source.publishedOn() == null || !source.publishedOn().isAfter(moment.asOf())) {
			return null;
		}
		return presenter.message("plan.not-yet", moment.asOf().toString(), presenter.day(source));
	}

	/** The order that the visitor asked for. */
	private static Comparator<JudgedTarget> order(String sort) {
		return switch (sort) {
			case "plan" -> Comparator.comparing((judged) -> judged.target().ordinal());
			case "attainment" -> Comparator.comparing(PlanPages::attained);
			default -> Board.WORST_FIRST;
		};
	}

	private static double attained(JudgedTarget judged) {
		Quantity attainment = judged.assessment().attainment();
		return (attainment != null) ? attainment.value() : Double.MAX_VALUE;
	}

	private static List<PlanPage.Choice> verdicts(@Nullable Verdict chosen, List<JudgedTarget> targets,
			Presenter presenter) {
		List<PlanPage.Choice> choices = new ArrayList<>();
		choices.add(new PlanPage.Choice("", presenter.message("filter.all"), chosen == null));
		Arrays.stream(Verdict.values())
			.map((verdict) -> new PlanPage.Choice(verdict.name(), presenter.word(verdict), verdict == chosen))
			.forEach(choices::add);
		return choices;
	}

	private static List<PlanPage.Choice> sorts(String chosen, Presenter presenter) {
		return SORTS.stream()
			.map((sort) -> new PlanPage.Choice(sort, presenter.message("sort." + sort), sort.equals(chosen)))
			.toList();
	}

	private PlanPage.Measures measures(Plan plan, Source source, Moment moment, Presenter presenter) {
		Map<String, List<PlanPage.Item>> byPillar = new LinkedHashMap<>();
		List<Measure> measures = this.planBook.measuresOf(plan.code());
		boolean reported = false;
		for (Measure measure : measures) {
			boolean known = measure.status() != Measure.Status.UNREPORTED;
			reported = reported || known;
			byPillar.computeIfAbsent(measure.pillar().in(presenter.locale()), (pillar) -> new ArrayList<>())
				.add(PlanPage.Item.of(measure.ordinal(), measure.text(), presenter.locale(),
						presenter.message("measure." + measure.status().name()), known,
						measure.chineseIsTranslation()));
		}
		List<PlanPage.Group> groups = byPillar.entrySet()
			.stream()
			.map((entry) -> new PlanPage.Group(entry.getKey(), entry.getValue()))
			.toList();
		String missing = (reported || measures.isEmpty()) ? null
				: presenter.message("measures.missing", Amounts.number(measures.size(), 0));
		String since = null;
		if (missing != null && source.publishedOn() != null && !source.publishedOn().isAfter(moment.asOf())) {
			since = presenter.message("measures.missing.since", presenter.day(source),
					Amounts.number(ChronoUnit.DAYS.between(source.publishedOn(), moment.asOf()), 0));
		}
		return new PlanPage.Measures(measures.size(), groups, missing, since);
	}

}
