package org.lantu.scoreboard.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.platform.ContextBar;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.Verdict;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of regions.
 */
@Component
class RegionPages {

	/** The indicators that a province is known by. */
	private static final List<String> KEY = List.of("rd-intensity", "rd-expenditure", "high-tech-enterprises",
			"tech-smes", "tech-contract-turnover", "valid-invention-patents");

	private final Scoreboard scoreboard;

	private final PlanBook planBook;

	private final Actuals actuals;

	private final Presenters presenters;

	private final Missing missing;

	RegionPages(Scoreboard scoreboard, PlanBook planBook, Actuals actuals, Presenters presenters, Missing missing) {
		this.scoreboard = scoreboard;
		this.planBook = planBook;
		this.actuals = actuals;
		this.presenters = presenters;
		this.missing = missing;
	}

	RegionListPage list(Moment moment, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Board board = this.scoreboard.board(moment);
		List<RegionListPage.Item> items = board.regions()
			.values()
			.stream()
			.map((region) -> new RegionListPage.Item(Link.of("/regions/" + region.code(), region.name().in(locale)),
					area(region, presenter),
					Amounts.number(board.plans().stream().filter((plan) -> plan.region().equals(region.code())).count(),
							0),
					presenter
						.summary(board.targets().stream().filter((judged) -> judged.region().equals(region)).toList())))
			.toList();
		return new RegionListPage(items, Amounts.number(board.plans().size(), 0),
				Amounts.number(board.targets().size(), 0));
	}

	RegionPage region(String code, Moment moment, Locale locale) {
		Board board = this.scoreboard.ofRegion(code, moment);
		Region region = board.regions().get(code);
		if (region == null) {
			throw this.missing.region(code, board.regions().values(), locale);
		}
		Presenter presenter = this.presenters.in(locale);
		Map<String, Long> measures = this.planBook.measureCounts();
		List<RegionPage.Card> cards = cards(board, region, presenter);
		boolean chinese = locale.getLanguage().equals("zh");
		return new RegionPage(code, region.name().in(locale), region.shortName().in(locale),
				region.name().in(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE), chinese ? "en" : "zh-CN",
				(region.area() != null) ? area(region, presenter) : null, presenter.summary(board.targets()),
				bad(board, presenter), cards,
				board.plans().stream().map((plan) -> PlanPages.item(plan, board, measures, presenter)).toList(),
				gaps(board, presenter), moment.asOf().toString(), contextBar(board));
	}

	private static ContextBar contextBar(Board board) {
		int last = PlanPages.latestFigure(board.targets(), Moment.asOf(board.moment().asOf()),
				board.moment().asOf().getYear());
		Integer shown = (board.moment().year() != null) ? board.moment().year() : Integer.valueOf(last);
		return new ContextBar(IntStream.rangeClosed(2015, Math.max(last, shown)).boxed().toList(), shown);
	}

	private static String area(Region region, Presenter presenter) {
		return (region.area() != null) ? presenter.message("area." + region.area()) : "–";
	}

	private List<RegionPage.Bad> bad(Board board, Presenter presenter) {
		return board.targets()
			.stream()
			.filter((judged) -> judged.verdict() == Verdict.MISSED || judged.verdict() == Verdict.UNDETERMINED)
			.sorted(Board.WORST_FIRST)
			.map((judged) -> new RegionPage.Bad(judged.verdict().glyph(), presenter.word(judged.verdict()),
					Presenter.year(judged.target().year()),
					Link.of(Presenter.href(judged), judged.indicator().name().in(presenter.locale())),
					presenter.link(judged.plan()), presenter.explain(judged)))
			.toList();
	}

	private List<RegionPage.Card> cards(Board board, Region region, Presenter presenter) {
		Map<String, Indicator> indicators = board.indicators().isEmpty() ? this.scoreboard.indicators()
				: board.indicators();
		Map<String, List<Revision>> vintages = new LinkedHashMap<>();
		List<SeriesKey> keys = KEY.stream().map((indicator) -> new SeriesKey(region.code(), indicator)).toList();
		this.actuals.vintages(keys)
			.forEach((revision) -> vintages.computeIfAbsent(revision.indicator(), (key) -> new ArrayList<>())
				.add(revision));
		List<RegionPage.Card> cards = new ArrayList<>();
		for (String code : KEY) {
			Indicator indicator = indicators.get(code);
			Series series = new Series(vintages.getOrDefault(code, List.of()));
			JudgedTarget judged = board.targets()
				.stream()
				.filter((one) -> one.indicator().code().equals(code) && one.target().kind() != Target.Kind.CUMULATIVE)
				.max(Comparator.comparing((one) -> one.target().year()))
				.orElse(null);
			cards.add(card(indicator, series, judged, board.moment(), presenter));
		}
		return cards;
	}

	private RegionPage.Card card(Indicator indicator, Series series, @Nullable JudgedTarget judged, Moment moment,
			Presenter presenter) {
		List<Revision> counting = series.counting(moment);
		Cell value = counting.isEmpty() ? Cell.NONE
				: Cell.of(Presenter.symbol(counting.get(counting.size() - 1)),
						Amounts.number(counting.get(counting.size() - 1).value()),
						Presenter.year(counting.get(counting.size() - 1).year()));
		Drawings drawings = new Drawings(presenter);
		return new RegionPage.Card(indicator.name().in(presenter.locale()), indicator.unit().in(presenter.locale()),
				value, drawings.sparkline(indicator, counting, judged, true),
				(judged != null) ? presenter.promise(judged) : null, (judged != null) ? judged.verdict().glyph() : null,
				(judged != null) ? presenter.word(judged.verdict()) : null,
				(judged != null) ? Presenter.href(judged) : null, Presenter.year(Drawings.firstYear(counting)),
				Presenter.year(Drawings.lastYear(counting, judged)));
	}

	/** The targets without any figure, by plan: those that wait longest first. */
	static List<RegionPage.Gap> gaps(Board board, Presenter presenter) {
		Map<String, List<JudgedTarget>> byPlan = new LinkedHashMap<>();
		board.targets()
			.stream()
			.filter((judged) -> judged.verdict() == Verdict.NO_DATA)
			.sorted(Comparator.comparing((judged) -> judged.target().year()))
			.forEach((judged) -> byPlan.computeIfAbsent(judged.plan().code(), (plan) -> new ArrayList<>()).add(judged));
		return byPlan.values().stream().map((targets) -> {
			JudgedTarget first = targets.get(0);
			Source source = board.sources().get(first.plan().source());
			LocalDate since = source.publishedOn();
			return new RegionPage.Gap(presenter.link(first.plan()), targets.stream()
				.map((judged) -> Link.of(Presenter.href(judged), judged.indicator().name().in(presenter.locale())))
				.toList(), Presenter.year(first.target().year()), presenter.day(source),
					(since == null || since.isAfter(board.moment().asOf())) ? "–"
							: Amounts.number(ChronoUnit.DAYS.between(since, board.moment().asOf()), 0));
		}).toList();
	}

}
