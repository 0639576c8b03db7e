package org.lantu.dashboard.parts;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Bound;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Explanation;
import org.lantu.scoreboard.wording.Explanations;
import org.lantu.scoreboard.wording.Outlooks;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;

/**
 * Writes what several pages show of a judged target, in one language.
 */
public class Presenter {

	private final Promises promises;

	private final Explanations explanations;

	private final Locale locale;

	private final Amounts amounts;

	Presenter(MessageSource messages, Promises promises, Explanations explanations, Locale locale) {
		this.promises = promises;
		this.explanations = explanations;
		this.locale = locale;
		this.amounts = new Amounts(messages, locale);
	}

	public Locale locale() {
		return this.locale;
	}

	public Amounts amounts() {
		return this.amounts;
	}

	public String message(String key, @Nullable Object... arguments) {
		return this.amounts.message(key, arguments);
	}

	public String word(Verdict verdict) {
		return message(verdict.key());
	}

	public static String href(JudgedTarget judged) {
		return "/plans/" + judged.plan().code() + "/targets/" + judged.target().code();
	}

	public String promise(JudgedTarget judged) {
		return this.promises.promise(judged, this.locale);
	}

	public String promise(Plan plan, Target target, TargetRevision promise, Indicator indicator) {
		return this.promises.promise(plan, target, promise, indicator, this.locale);
	}

	public Explanation explain(JudgedTarget judged) {
		return this.explanations.explain(judged, this.locale);
	}

	public String change(JudgedTarget judged) {
		return this.explanations.change(judged, this.locale);
	}

	public Summary summary(List<JudgedTarget> targets) {
		List<Summary.Part> parts = Board.count(targets)
			.entrySet()
			.stream()
			.map((entry) -> new Summary.Part(entry.getKey().glyph(),
					message("count." + entry.getKey().name(), Amounts.number(entry.getValue(), 0))))
			.toList();
		List<Glyph> tally = targets.stream().sorted(Board.WORST_FIRST).map(this::glyph).toList();
		return new Summary(targets.size(), parts, tally);
	}

	Glyph glyph(JudgedTarget judged) {
		return new Glyph(judged.verdict().glyph(), href(judged), judged.indicator().name().in(this.locale) + " "
				+ judged.target().year() + message("colon") + word(judged.verdict()));
	}

	/** A row as a scorecard shows it. */
	public TargetRow row(JudgedTarget judged) {
		Drawings drawings = new Drawings(this);
		boolean loud = judged.verdict() == Verdict.MISSED || judged.verdict() == Verdict.DANGER
				|| judged.verdict() == Verdict.UNDETERMINED || judged.turnedFrom().isPresent();
		return new TargetRow(judged.verdict().glyph(), word(judged.verdict()), outlook(judged),
				Link.of(href(judged), judged.indicator().name().in(this.locale)), promise(judged),
				this.amounts.unit(judged), baseline(judged), target(judged), actual(judged), gap(judged),
				attainment(judged),
				judged.soFar()
					.flatMap(judged::share)
					.map((share) -> symbol(judged.soFarBound()) + Amounts.number(share, 1))
					.orElse(null),
				drawings.bullet(judged), drawings.sparkline(judged), source(judged), loud ? explain(judged) : null,
				null);
	}

	/** A target among those of other regions: "Henan · R&amp;D intensity". */
	public Link nameWithRegion(JudgedTarget judged) {
		return Link.of(href(judged),
				judged.region().shortName().in(this.locale) + " · " + judged.indicator().name().in(this.locale));
	}

	/** Whether an undecided target will be reached, else where it stands on its path. */
	public @Nullable String outlook(JudgedTarget judged) {
		if (judged.assessment().outlook() != null) {
			return message("outlook." + judged.assessment().outlook().name());
		}
		Path path = judged.assessment().path();
		return (path != null && path.year() != null && path.state() != Path.State.NO_PATH)
				? message("path." + path.state().name(), year(path.year())) : null;
	}

	public String probability(JudgedTarget judged) {
		return orDash(Outlooks.probability(judged.assessment().probability(), this.amounts));
	}

	public String needed(JudgedTarget judged) {
		return orDash(Outlooks.needed(judged, this.amounts));
	}

	public String recent(JudgedTarget judged) {
		return orDash(Outlooks.recent(judged, this.amounts));
	}

	private static String orDash(String text) {
		return text.isEmpty() ? Cell.NONE.text() : text;
	}

	public Cell baseline(JudgedTarget judged) {
		return judged.baseline()
			.map((baseline) -> Cell.of("", Amounts.number(baseline.value()), year(baseline.year())))
			.orElse(Cell.NONE);
	}

	public Cell target(JudgedTarget judged) {
		String about = judged.promise().about() ? "≈" : "";
		String symbol = Amounts.symbol(judged.promise().comparison());
		return Cell.of(symbol + about, Amounts.number(judged.promise().value()), null);
	}

	public Cell actual(JudgedTarget judged) {
		Quantity actual = judged.assessment().actual();
		if (actual == null) {
			String small = judged.latest()
				.map((latest) -> message("cell.latest", year(latest.year()),
						symbol(latest) + Amounts.number(latest.value())))
				.orElse(null);
			return (small != null) ? new Cell("", word(judged.kept()), small, false, true) : Cell.NONE;
		}
		Revision due = judged.due().orElseThrow();
		String small = Amounts.growth(judged.target())
				? this.amounts.amount(symbol(due) + Amounts.number(due.value()), judged.indicator())
				: year(judged.target().year());
		return new Cell(Amounts.symbol(actual.bound()), Amounts.number(actual, Amounts.decimals(judged)), small,
				revised(judged, due), false);
	}

	public Cell gap(JudgedTarget judged) {
		Quantity gap = judged.assessment().gap();
		return (gap != null)
				? Cell.of(Amounts.symbol(gap.bound()), Amounts.signed(gap.value(), Amounts.decimals(judged)), null)
				: Cell.NONE;
	}

	public String attainment(JudgedTarget judged) {
		Quantity attainment = judged.assessment().attainment();
		if (attainment == null) {
			return "–";
		}
		return symbol(attainment.bound()) + Amounts.number(attainment.value(),
				(judged.verdict() == Verdict.MISSED) ? Amounts.telling(attainment.value(), 100, 1) : 1);
	}

	/** A share is rounded anyway, so that "about" goes without saying. */
	private static String symbol(Bound bound) {
		return (bound == Bound.APPROXIMATE) ? "" : Amounts.symbol(bound);
	}

	/**
	 * Whether an exact value published earlier was another one, or the publisher says so.
	 */
	public static boolean revised(JudgedTarget judged, Revision revision) {
		return revision.revised() || judged.series()
			.vintages(revision.year(), judged.moment())
			.stream()
			.takeWhile((vintage) -> vintage != revision)
			.anyMatch((vintage) -> vintage.bound() == Bound.EXACT && vintage.value().compareTo(revision.value()) != 0);
	}

	public static String symbol(Revision revision) {
		return Amounts.symbol(revision.bound());
	}

	Link source(JudgedTarget judged) {
		Revision due = judged.due().orElse(null);
		if (due != null) {
			return Link.of("/sources/" + due.source(), message("source.actual", day(due)));
		}
		Source source = judged.source();
		return Link.of("/sources/" + source.id(), message("source.target", day(source)));
	}

	public static String day(Revision revision) {
		return revision.datePrecision().format(revision.knownOn());
	}

	public String day(Source source) {
		return (source.publishedOn() != null && source.datePrecision() != null)
				? source.datePrecision().format(source.publishedOn()) : message("source.undated");
	}

	/** The years of a plan: "2022", or "2021–2025". */
	public static String years(Plan plan) {
		return (plan.firstYear() == plan.lastYear()) ? year(plan.firstYear())
				: plan.firstYear() + "–" + plan.lastYear();
	}

	public static String year(int year) {
		return Integer.toString(year);
	}

	/** A source as a link; its title keeps its own language. */
	public Link link(Source source) {
		boolean chinese = Bilingual.chinese(source.title());
		boolean wanted = this.locale.getLanguage().equals("zh") == chinese;
		return new Link("/sources/" + source.id(), source.title(), wanted ? null : (chinese ? "zh-CN" : "en"));
	}

	public Link link(Region region) {
		return Link.of("/regions/" + region.code(), region.shortName().in(this.locale));
	}

	public Link link(Plan plan) {
		return new Link("/plans/" + plan.code(), plan.title().in(this.locale), plan.title().langIn(this.locale));
	}

}
