package org.lantu.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.due.DueFigures;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.rounds.Round;
import org.lantu.actuals.rounds.RoundAnswer;
import org.lantu.actuals.rounds.RoundAnswers;
import org.lantu.entry.GridResult.Notice;
import org.lantu.entry.GridResult.Tone;
import org.lantu.entry.effects.EffectLines;
import org.lantu.entry.remarks.RemarkLine;
import org.lantu.entry.remarks.RemarkLines;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.sources.SourceOffer;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Makes the grid: what is on its way and what was typed, all checked again, beside what
 * is published.
 */
@Component
class GridPages {

	private static final int NEWEST_SOURCES = 20;

	private final Catalogue catalogue;

	private final Scoreboard scoreboard;

	private final Actuals actuals;

	private final FigureDesk desk;

	private final DueFigures dueFigures;

	private final FigureChecks checks;

	private final People people;

	private final MessageSource messages;

	private final EffectLines effects;

	private final RemarkLines remarks;

	private final RoundAnswers rounds;

	private final Clock clock;

	GridPages(Catalogue catalogue, Scoreboard scoreboard, Actuals actuals, FigureDesk desk, DueFigures dueFigures,
			FigureChecks checks, People people, MessageSource messages, EffectLines effects, RemarkLines remarks,
			RoundAnswers rounds, Clock clock) {
		this.dueFigures = dueFigures;
		this.rounds = rounds;
		this.remarks = remarks;
		this.effects = effects;
		this.catalogue = catalogue;
		this.scoreboard = scoreboard;
		this.actuals = actuals;
		this.desk = desk;
		this.checks = checks;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/** The page as it is opened, perhaps after something was done. */
	GridPage page(Person person, EntryScope scope, MultiValueMap<String, String> query, Locale locale) {
		Notice notice = Stream.of("saved", "submitted", "discarded", "taken-back")
			.filter((word) -> Objects.requireNonNullElse(query.getFirst(word), "").matches("[1-9][0-9]{0,2}"))
			.map((word) -> Notice.of(Tone.DONE, word, String.valueOf(query.getFirst(word))))
			.findFirst()
			.orElseGet(() -> scope.notice(locale));
		return page(person, scope, GridResult.of(GridForm.asked(query), notice), locale);
	}

	/** The page with what stands in its form. */
	GridPage page(Person person, EntryScope scope, GridResult result, Locale locale) {
		GridWords words = new GridWords(this.messages, locale, this.clock);
		LocalDate today = LocalDate.now(this.clock);
		EntrySheet sheet = scope.sheet();
		String region = sheet.region().code();
		Board board = this.scoreboard.ofRegion(region, Moment.asOf(today));
		Map<String, Indicator> indicators = board.indicators().isEmpty() ? this.catalogue.indicators()
				: board.indicators();
		Map<String, Source> sources = this.catalogue.sources();
		SourceTitles titles = new SourceTitles(sources);
		Map<String, LedgerEntry> entries = new LinkedHashMap<>();
		this.desk.entries(person, region)
			.forEach((entry) -> sheet.row(entry.figure()).ifPresent((row) -> entries.put(row, entry)));
		GridForm form = shown(result.form(), entries);
		List<CheckedFigure> checked = form.rows().isEmpty() ? List.of()
				: this.checks.check(person, GridForm.typed(sheet, form.rows().values()));
		Map<String, List<Finding>> findings = findings(sheet, checked, result.told());
		Map<String, Claim> claims = checked.stream()
			.flatMap((figure) -> Stream.ofNullable(figure.claim())
				.map((claim) -> Map.entry(sheet.row(figure.typed().figure()).orElseThrow(), claim)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		List<Revision> counting = this.actuals.counting(sheet.figures(sheet.before().size(), today));
		GridLines lines = new GridLines(words, sheet, today, due(sheet, board), entries,
				counting.stream().collect(Collectors.toMap(Revision::figure, Function.identity())), titles,
				names(entries), form, findings, claims, result.submitting());
		List<GridPage.Group> groups = groups(sheet, indicators, lines, talks(entries), words);
		List<GridLine> all = groups.stream().flatMap((group) -> group.lines().stream()).toList();
		GridNotices notices = new GridNotices(result, all, words);
		EntryPlace place = EntryPlace.of(scope, today, locale);
		return new GridPage(
				sheet.single().map((one) -> place.withIndicators(indicators.values(), one, locale)).orElse(place),
				about(sheet, words), form.key(), notices.said(), GridCounts.of(all, words),
				sheet.before().stream().map(String::valueOf).toList(), groups,
				new GridPage.ForAll(titles.title(form.source()), form.knownOn(),
						questions(person, checked, form, indicators, words), form.owedOnly(),
						SourceOffer.of(sources, titles, counting.stream().map(Revision::source).toList(),
								NEWEST_SOURCES),
						SourceFields.of(form.added(), result.general(), (key) -> words.text(key))),
				this.effects.of(board, checked.stream().flatMap((figure) -> figure.revision().stream()).toList(),
						locale));
	}

	private static GridPage.About about(EntrySheet sheet, GridWords words) {
		String subject = sheet.subject(words.locale());
		return new GridPage.About(sheet.kind(),
				words.text("entry.grid.title." + sheet.kind(), sheet.region().name().in(words.locale()), subject),
				subject, sheet.address(""), sheet.address("/checks"), sheet.address("/paste"));
	}

	/** What was typed, and of the rest what is on its way. */
	private static GridForm shown(GridForm form, Map<String, LedgerEntry> entries) {
		Map<String, GridRow> rows = new LinkedHashMap<>(GridForm.of(entries).rows());
		form.changed().forEach((row) -> rows.put(row.key(), row));
		if (form.rows().isEmpty()) {
			return form.shared(rows);
		}
		return new GridForm(form.key(), rows, form.source(), form.knownOn(), form.answers(), form.owedOnly(),
				form.added())
			.again();
	}

	/** What the checks find now, and what the ledger said besides. */
	private static Map<String, List<Finding>> findings(EntrySheet sheet, List<CheckedFigure> checked,
			Map<String, List<Finding>> told) {
		Map<String, List<Finding>> findings = new LinkedHashMap<>();
		checked.forEach((figure) -> findings.put(sheet.row(figure.typed().figure()).orElseThrow(),
				new ArrayList<>(figure.findings())));
		told.forEach((code, more) -> {
			List<Finding> known = findings.computeIfAbsent(code, (none) -> new ArrayList<>());
			more.stream().filter((finding) -> !known.contains(finding)).forEach(known::add);
		});
		return findings;
	}

	/** What is asked of several rows, or was answered before in this round. */
	private List<GridPage.Question> questions(Person person, List<CheckedFigure> checked, GridForm form,
			Map<String, Indicator> indicators, GridWords words) {
		Map<String, Integer> counts = new TreeMap<>();
		checked.forEach((figure) -> figure.asked().forEach((key) -> counts.merge(key, 1, Integer::sum)));
		Map<String, RoundAnswer> before = this.rounds.to(person, Round.asked(checked));
		return counts.entrySet()
			.stream()
			.filter((question) -> question.getValue() > 1 || before.containsKey(question.getKey()))
			.map((question) -> words.question(question.getKey(), question.getValue(),
					form.answers().get(question.getKey()), before.get(question.getKey()), indicators))
			.toList();
	}

	private Map<FigureKey, Due> due(EntrySheet sheet, Board board) {
		List<SeriesKey> planned = board.targets()
			.stream()
			.map((target) -> new SeriesKey(target.region().code(), target.indicator().code()))
			.distinct()
			.toList();
		return this.dueFigures.due(sheet.rows().stream().map(sheet::figure).toList(), planned)
			.stream()
			.collect(Collectors.toMap(Due::figure, Function.identity()));
	}

	private Map<String, String> names(Map<String, LedgerEntry> entries) {
		return this.people.names(entries.values()
			.stream()
			.filter((entry) -> entry.state() == ReviewState.RETURNED)
			.map((entry) -> entry.hands().decidedBy())
			.filter(Objects::nonNull)
			.toList());
	}

	/** What is written about the rows of which something is on its way. */
	private Map<String, GridLine.Talk> talks(Map<String, LedgerEntry> entries) {
		Map<Long, List<RemarkLine>> remarks = this.remarks
			.about(entries.values().stream().map((entry) -> entry.ref().id()).toList());
		Map<String, GridLine.Talk> talks = new HashMap<>();
		entries.forEach((row, entry) -> talks.put(row, new GridLine.Talk(RemarkLines.address(entry.figure()),
				remarks.getOrDefault(entry.ref().id(), List.of()))));
		return talks;
	}

	private static List<GridPage.Group> groups(EntrySheet sheet, Map<String, Indicator> indicators, GridLines lines,
			Map<String, GridLine.Talk> talks, GridWords words) {
		Map<String, List<GridLine>> byTheme = sheet.rows()
			.stream()
			.map((row) -> lines.line(row, Objects.requireNonNull(indicators.get(sheet.figure(row).indicator())))
				.about(talks.get(row)))
			.collect(Collectors.groupingBy((line) -> line.label().theme(), LinkedHashMap::new, Collectors.toList()));
		return byTheme.entrySet()
			.stream()
			.map((theme) -> new GridPage.Group(theme.getKey().isEmpty() ? "" : words.text("theme." + theme.getKey()),
					theme.getValue()))
			.toList();
	}

}
