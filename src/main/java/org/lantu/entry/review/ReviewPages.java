package org.lantu.entry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.footing.Footings;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.entry.remarks.RemarkLines;
import org.lantu.platform.LantuProperties;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;
import org.lantu.reference.deployment.Deployment;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the reviewers' page; the same number of statements however much waits.
 */
@Component
class ReviewPages {

	private final FigureDesk desk;

	private final Actuals actuals;

	private final Scoreboard scoreboard;

	private final Catalogue catalogue;

	private final People people;

	private final Promises promises;

	private final MessageSource messages;

	private final Translations translations;

	private final LantuProperties properties;

	private final Deployment deployment;

	private final Footings footings;

	private final RemarkLines remarks;

	private final Clock clock;

	ReviewPages(FigureDesk desk, Actuals actuals, Scoreboard scoreboard, Catalogue catalogue, People people,
			Promises promises, MessageSource messages, Translations translations, LantuProperties properties,
			Deployment deployment, Footings footings, RemarkLines remarks, Clock clock) {
		this.remarks = remarks;
		this.footings = footings;
		this.desk = desk;
		this.actuals = actuals;
		this.scoreboard = scoreboard;
		this.catalogue = catalogue;
		this.people = people;
		this.promises = promises;
		this.messages = messages;
		this.translations = translations;
		this.properties = properties;
		this.deployment = deployment;
		this.clock = clock;
	}

	/**
	 * What waits.
	 * @param done the key of the act that led here; empty for none
	 */
	ReviewPage queue(Person reviewer, String done, Locale locale) {
		List<LedgerEntry> decided = done.isEmpty() ? List.of() : this.desk.answered(reviewer, done);
		return page(reviewer, ReviewForm.none(), null, decided, locale);
	}

	/** What waits, after an act that was refused; what was typed is kept. */
	ReviewPage refused(Person reviewer, ReviewForm form, Outcome outcome, Locale locale) {
		return page(reviewer, form, outcome, List.of(), locale);
	}

	private ReviewPage page(Person reviewer, ReviewForm form, @Nullable Outcome refusal, List<LedgerEntry> decided,
			Locale locale) {
		List<Waiting> queue = this.desk.queue(reviewer);
		List<LedgerEntry> all = Stream.concat(queue.stream().map(Waiting::entry), decided.stream()).toList();
		Moment today = Moment.asOf(LocalDate.now(this.clock));
		Board board = this.scoreboard
			.ofRegions(all.stream().map((entry) -> entry.figure().region()).collect(Collectors.toSet()), today);
		Map<String, Indicator> indicators = this.catalogue.indicators();
		ReviewWords words = new ReviewWords(this.messages, new Amounts(this.messages, locale), this.translations,
				this.properties.zone(),
				this.people.names(all.stream().map((entry) -> entry.hands().enteredBy()).toList()));
		EffectRows rows = new EffectRows(this.promises, words);
		Effects effects = new Effects(board);
		ReviewEntries entries = new ReviewEntries(series(all), effects, this.footings, rows, today, words,
				this.deployment.firstDrawnYear(),
				this.remarks.about(queue.stream().map((waiting) -> waiting.entry().ref().id()).toList()));
		return new ReviewPage(UUID.randomUUID().toString(), queue.size(),
				(int) queue.stream().filter((waiting) -> !waiting.own()).count(),
				this.remarks.unanswered(reviewer, locale), groups(queue, board, indicators, entries, words, form),
				done(decided, board, indicators, effects, rows, words),
				(refusal != null) ? refusals(refusal, indicators, words) : List.of(), form.commonReason());
	}

	private Map<SeriesKey, Series> series(Collection<LedgerEntry> entries) {
		Set<SeriesKey> keys = entries.stream().map((entry) -> entry.figure().series()).collect(Collectors.toSet());
		return keys.isEmpty() ? Map.of()
				: this.actuals.vintages(keys)
					.stream()
					.collect(Collectors.groupingBy((revision) -> new SeriesKey(revision.region(), revision.indicator()),
							Collectors.collectingAndThen(Collectors.toList(), Series::new)));
	}

	/** By region and source, those that wait longest first. */
	private List<ReviewPage.Group> groups(List<Waiting> queue, Board board, Map<String, Indicator> indicators,
			ReviewEntries entries, ReviewWords words, ReviewForm form) {
		Map<String, Source> sources = queue.isEmpty() ? Map.of()
				: this.catalogue.sources(queue.stream().map(ReviewPages::source).collect(Collectors.toSet()));
		Map<String, Map<String, List<Waiting>>> grouped = queue.stream()
			.collect(Collectors.groupingBy((waiting) -> waiting.entry().figure().region(), TreeMap::new,
					Collectors.groupingBy(ReviewPages::source, LinkedHashMap::new, Collectors.toList())));
		List<ReviewPage.Group> groups = new ArrayList<>();
		grouped.forEach((region,
				bySource) -> bySource.forEach((source,
						waiting) -> groups.add(new ReviewPage.Group("g" + (groups.size() + 1),
								name(region, board, words), words.source(Objects.requireNonNull(sources.get(source))),
								waiting.stream()
									.map((one) -> entries.entry(one, indicator(one.entry().figure(), indicators), form))
									.toList()))));
		return groups;
	}

	private ReviewPage.@Nullable Done done(List<LedgerEntry> decided, Board board, Map<String, Indicator> indicators,
			Effects effects, EffectRows rows, ReviewWords words) {
		List<LedgerEntry> published = decided.stream()
			.filter((entry) -> entry.state() == ReviewState.PUBLISHED)
			.toList();
		List<LedgerEntry> told = published.isEmpty() ? decided : published;
		if (told.isEmpty()) {
			return null;
		}
		List<Revision> figures = published.stream().map(LedgerEntry::published).toList();
		return new ReviewPage.Done(
				words.message(published.isEmpty() ? "review.done.returned" : "review.done.published",
						String.valueOf(told.size())),
				told.stream()
					.map((entry) -> new ReviewPage.Decided(
							words.name(entry.figure(), indicator(entry.figure(), indicators)),
							name(entry.figure().region(), board, words),
							words.change(null, entry, indicator(entry.figure(), indicators)).after()))
					.toList(),
				rows.named(effects.ofPublished(figures)));
	}

	private static List<String> refusals(Outcome refusal, Map<String, Indicator> indicators, ReviewWords words) {
		Set<String> refusals = new LinkedHashSet<>();
		for (Outcome.Row row : refusal.rows()) {
			FigureKey figure = row.figure();
			words.questions(row.findings())
				.forEach((finding) -> refusals.add((figure == null) ? finding
						: words.message("review.refusal", words.name(figure, indicator(figure, indicators)).indicator(),
								String.valueOf(figure.year()), finding)));
		}
		return List.copyOf(refusals);
	}

	private static String name(String region, Board board, ReviewWords words) {
		return Objects.requireNonNull(board.regions().get(region)).shortName().in(words.amounts().locale());
	}

	private static Indicator indicator(FigureKey figure, Map<String, Indicator> indicators) {
		return Objects.requireNonNull(indicators.get(figure.indicator()));
	}

	private static String source(Waiting waiting) {
		return Objects.requireNonNull(waiting.entry().claim().source());
	}

}
