package org.lantu.scoreboard.answers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SourceFigures;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in flat records what the scoreboard shows; at most six statements a call.
 */
@Service
@Transactional(readOnly = true)
public class ScoreboardAnswers {

	private static final int OFFERED = 5;

	private final Scoreboard scoreboard;

	private final PlanBook planBook;

	private final Actuals actuals;

	private final Catalogue catalogue;

	private final TargetViews targets;

	private final SourceFigures vintages;

	private final DepartmentBook departments;

	ScoreboardAnswers(Scoreboard scoreboard, PlanBook planBook, DepartmentBook departments, Actuals actuals,
			Catalogue catalogue, TargetViews targets, SourceFigures vintages) {
		this.departments = departments;
		this.vintages = vintages;
		this.scoreboard = scoreboard;
		this.planBook = planBook;
		this.actuals = actuals;
		this.catalogue = catalogue;
		this.targets = targets;
	}

	/** All plans, those that end last first; no more are read than are looked at. */
	public List<PlanView> plans(Locale locale) {
		return new DatabaseList<>(this.planBook::countPlans,
				(offset, limit) -> this.planBook.plansWithTargetCounts(offset, limit)
					.entrySet()
					.stream()
					.map((plan) -> PlanView.of(plan.getKey(), plan.getValue().intValue(), locale))
					.toList());
	}

	/**
	 * Of every figure asked for, the revision that counts as of a day; no more of them
	 * are read than are looked at.
	 * @param regions codes; empty for all
	 * @param indicators codes; empty for all
	 */
	public List<FigureView> figures(Collection<String> regions, Collection<String> indicators, @Nullable Integer from,
			@Nullable Integer to, LocalDate asOf, Locale locale) {
		return new AskedFigures(this.actuals, new FigureSelection(regions, indicators, from, to, asOf),
				this.catalogue.indicators(), locale);
	}

	/** Every published vintage, document by document, handed over one by one. */
	public void eachVintage(Locale locale, Consumer<FigureView> reader) {
		Map<String, Indicator> known = this.catalogue.indicators();
		this.catalogue.sources()
			.keySet()
			.stream()
			.sorted()
			.forEach((source) -> this.vintages
				.each(new SourceFigures.Selection(source, null, null, null), (revision) -> reader
					.accept(FigureView.of(revision, Objects.requireNonNull(known.get(revision.indicator())), locale))));
	}

	/** Every published vintage of a figure that was public on a day, the oldest first. */
	public List<FigureView> revisions(String region, String indicator, int year, LocalDate asOf, Locale locale) {
		Map<String, Indicator> known = this.catalogue.indicators();
		return this.actuals.vintages(region, indicator, year)
			.stream()
			.filter((revision) -> !revision.knownOn().isAfter(asOf))
			.map((revision) -> FigureView.of(revision, Objects.requireNonNull(known.get(revision.indicator())), locale))
			.toList();
	}

	/**
	 * The provinces ranked by an indicator that exists.
	 * @param year {@code null} for the latest year of which a province has a figure
	 */
	public RankingView ranking(String indicator, @Nullable Integer year, LocalDate asOf) {
		Map<String, Region> provinces = this.catalogue.provinces();
		Collection<Region> regions = provinces.values();
		List<Revision> counting = this.actuals
			.counting(new FigureSelection(provinces.keySet(), List.of(indicator), year, year, asOf));
		TreeMap<Integer, Integer> coverage = Ranking.coverage(regions, counting);
		Integer ranked = (year != null || coverage.isEmpty()) ? year : coverage.lastKey();
		return RankingView.of(Ranking.of(Objects.requireNonNull(this.catalogue.indicators().get(indicator)),
				(ranked != null) ? ranked : asOf.getYear(), regions, counting), ranked, asOf);
	}

	/**
	 * A plan's judged targets, in the plan's order.
	 * @throws NotFoundException where the plan is unknown
	 */
	public ScorecardView scorecard(String code, LocalDate asOf, Locale locale) {
		Board board = board(code, asOf, locale);
		Plan plan = board.plans().get(0);
		Responsibilities responsible = this.departments.of(List.of(code), asOf);
		List<TargetView> views = board.targets()
			.stream()
			.map((judged) -> this.targets.view(judged, responsible, locale))
			.toList();
		Map<String, Long> summary = views.stream()
			.collect(Collectors.groupingBy((view) -> view.judgement().headline(), TreeMap::new, Collectors.counting()));
		return new ScorecardView(new ScorecardView.Head(plan.code(), plan.region(), plan.title().in(locale),
				plan.firstYear(), plan.lastYear()), asOf, summary, views);
	}

	/**
	 * One judged target.
	 * @throws NotFoundException where the plan or the target is unknown
	 */
	public TargetView.Detailed target(String plan, String code, LocalDate asOf, Locale locale) {
		Board board = board(plan, asOf, locale);
		return board.target(plan, code)
			.map((judged) -> this.targets.detailed(judged, this.departments.of(List.of(plan), asOf), locale))
			.orElseThrow(() -> noTarget(code, board.targets(), locale));
	}

	/**
	 * Refuses what is no plan.
	 * @throws NotFoundException where the plan is unknown
	 */
	public void requirePlan(String code, Locale locale) {
		if (this.planBook.plans(List.of(code)).isEmpty()) {
			throw noPlan(code, locale);
		}
	}

	private Board board(String code, LocalDate asOf, Locale locale) {
		Board board = this.scoreboard.ofPlan(code, Moment.asOf(asOf));
		if (board.plans().isEmpty()) {
			throw noPlan(code, locale);
		}
		return board;
	}

	private NotFoundException noPlan(String code, Locale locale) {
		return new NotFoundException("plan", code,
				near(code, this.scoreboard.plansNear(code), Plan::code, Plan::title, locale));
	}

	private static NotFoundException noTarget(String code, List<JudgedTarget> targets, Locale locale) {
		List<Suggestion> near = near(code, targets, (judged) -> judged.target().code(),
				(judged) -> judged.indicator().name(), locale);
		return new NotFoundException("target", code,
				near.isEmpty() ? targets.stream()
					.limit(OFFERED)
					.map((judged) -> suggestion(judged.target().code(), judged.indicator().name(), locale))
					.toList() : near);
	}

	private static <T> List<Suggestion> near(String given, Collection<T> all, Function<T, String> code,
			Function<T, Bilingual> name, Locale locale) {
		return Suggestions
			.nearest(given, all,
					(each) -> Stream.of(code.apply(each), name.apply(each).zh(), name.apply(each).en())
						.flatMap(Stream::ofNullable)
						.toList(),
					OFFERED)
			.stream()
			.map((each) -> suggestion(code.apply(each), name.apply(each), locale))
			.toList();
	}

	/** A call names a thing by its code, so that is what it is offered. */
	private static Suggestion suggestion(String code, Bilingual name, Locale locale) {
		return new Suggestion(code + " (" + name.in(locale) + ")", "");
	}

}
