package org.lantu.dashboard.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Discontinuity;
import org.lantu.actuals.footing.Footings;
import org.lantu.dashboard.address.Addresses;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.departments.Department;
import org.lantu.progress.Path;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.reference.translation.TranslatedText;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.DiscontinuityWords;
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

	private final int firstDrawnYear;

	private final Translations translations;

	private final Footings footings;

	private final Locale locale;

	private final Amounts amounts;

	Presenter(MessageSource messages, Promises promises, Explanations explanations, int firstDrawnYear,
			Translations translations, Footings footings, Locale locale) {
		this.translations = translations;
		this.footings = footings;
		this.promises = promises;
		this.explanations = explanations;
		this.firstDrawnYear = firstDrawnYear;
		this.locale = locale;
		this.amounts = new Amounts(messages, locale);
	}

	public Locale locale() {
		return this.locale;
	}

	/** Where the axis of small drawings begins, unless there are earlier figures. */
	public int firstDrawnYear() {
		return this.firstDrawnYear;
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

	/** Where neighbours among the figures of a series cannot be compared. */
	public List<Discontinuity> discontinuities(List<Revision> figures) {
		return this.footings.discontinuities(figures);
	}

	/** Why the figure of a year is not compared with the one before, by that year. */
	public Map<Integer, String> apart(List<Revision> figures) {
		DiscontinuityWords words = new DiscontinuityWords(this.amounts);
		return discontinuities(figures).stream().collect(Collectors.toMap((one) -> one.after().year(), words::mark));
	}

	/** Why a figure is not compared with another one; empty where it is. */
	public Optional<String> apart(Revision figure, Revision other) {
		return this.footings.between(other, figure).map(new DiscontinuityWords(this.amounts)::reasons);
	}

	/** The same in sentences for a note. */
	public List<String> apartNotes(List<Revision> figures) {
		return new DiscontinuityWords(this.amounts).notes(discontinuities(figures));
	}

	/** A target by its indicator. */
	public Link link(JudgedTarget judged) {
		return Link.of(Addresses.target(judged), judged.indicator().name().in(this.locale));
	}

	/** A target in one line: its indicator, the year due and its verdict. */
	public String named(JudgedTarget judged) {
		return judged.indicator().name().in(this.locale) + " " + judged.target().year() + message("colon")
				+ word(judged.verdict());
	}

	/** A target among those of other regions: "Beijing · R&amp;D intensity". */
	public Link nameWithRegion(JudgedTarget judged) {
		return Link.of(Addresses.target(judged),
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

	public String best(JudgedTarget judged) {
		return orDash(Outlooks.best(judged, this.amounts));
	}

	private static String orDash(String text) {
		return text.isEmpty() ? Cell.NONE.text() : text;
	}

	public static String symbol(Revision revision) {
		return Amounts.symbol(revision.bound());
	}

	public static String day(Revision revision) {
		return revision.datePrecision().format(revision.knownOn());
	}

	public String day(Source source) {
		return source.dated().orElseGet(() -> message("source.undated"));
	}

	/** The years of a plan: "2022", or "2021–2025". */
	public static String years(Plan plan) {
		return (plan.firstYear() == plan.lastYear()) ? year(plan.firstYear())
				: plan.firstYear() + "–" + plan.lastYear();
	}

	public static String year(int year) {
		return Integer.toString(year);
	}

	/** A text that is on file in one language, translated where it is. */
	public TranslatedText text(String original) {
		return this.translations.in(this.locale, original);
	}

	/** The same of a note, which may be missing. */
	public @Nullable TranslatedText note(@Nullable String original) {
		return (original != null) ? text(original) : null;
	}

	/** Who published a source; a dash where that is not known. */
	public String publisher(Source source) {
		return (source.publisher() != null) ? text(source.publisher()).text() : Cell.NONE.text();
	}

	/** A source as a link; what is not translated keeps its language. */
	public Link link(Source source) {
		TranslatedText title = text(source.title());
		return new Link(Addresses.source(source.id()), title.text(), title.lang());
	}

	public Link link(Region region) {
		return Link.of(Addresses.region(region.code()), region.shortName().in(this.locale));
	}

	public Link link(Department department) {
		return Link.of(Addresses.department(department.code()), department.name().in(this.locale));
	}

	public Link link(Plan plan) {
		return new Link(Addresses.plan(plan.code()), plan.title().in(this.locale), plan.title().langIn(this.locale));
	}

}
