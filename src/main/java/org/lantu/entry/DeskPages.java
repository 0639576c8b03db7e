package org.lantu.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.due.DueFigures;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.entry.remarks.RemarkLines;
import org.lantu.entry.requests.RequestLine;
import org.lantu.entry.requests.RequestLines;
import org.lantu.entry.sheets.SheetAddresses;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.Numbers;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the desk.
 */
@Component
class DeskPages {

	private static final Set<ReviewState> OPEN = Set.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final FigureDesk desk;

	private final DueFigures dueFigures;

	private final People people;

	private final RequestLines requests;

	private final RemarkLines remarks;

	private final MessageSource messages;

	private final Clock clock;

	DeskPages(Catalogue catalogue, PlanBook planBook, FigureDesk desk, DueFigures dueFigures, People people,
			RequestLines requests, RemarkLines remarks, MessageSource messages, Clock clock) {
		this.dueFigures = dueFigures;
		this.remarks = remarks;
		this.requests = requests;
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.desk = desk;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	DeskPage page(Person person, EntryScope scope, Locale locale) {
		GridWords words = new GridWords(this.messages, locale, this.clock);
		LocalDate today = LocalDate.now(this.clock);
		Map<String, Indicator> indicators = this.catalogue.indicators();
		List<Due> due = this.dueFigures.due(scope.regions().stream().map(Region::code).toList(), scope.year(),
				planned(scope));
		List<LedgerEntry> open = this.desk.open(person, OPEN).stream().map(Waiting::entry).toList();
		Map<String, String> names = this.people.names(
				open.stream().flatMap((entry) -> Stream.of(entry.hands().enteredBy(), by(entry))).distinct().toList());
		Lines lines = new Lines(words, scope, indicators, names, today);
		List<Due> ofRegion = due.stream()
			.filter((figure) -> figure.figure().region().equals(scope.region().code()))
			.toList();
		List<DeskPage.Line> returned = lines.of(open, ReviewState.RETURNED);
		List<DeskPage.Line> drafts = lines.of(open, ReviewState.DRAFT);
		List<DeskPage.Line> waiting = lines.of(open, ReviewState.SUBMITTED);
		List<DeskPage.Owed> owed = ofRegion.stream().filter(Due::owed).sorted(urgent(today)).map(lines::owed).toList();
		List<RequestLine> requests = this.requests.waiting(person, locale);
		int late = count(ofRegion, DeskPages::late);
		int overdue = count(ofRegion, (figure) -> overdue(figure, today));
		boolean deadlines = due.stream().anyMatch((figure) -> figure.deadline() != null);
		List<GridPage.Count> strip = Stream.concat(
				deadlines ? Stream.of(count(words, "overdue", overdue, true)) : Stream.empty(),
				Stream.of(count(words, "returned", returned.size(), true), count(words, "late", late, true),
						count(words, "owed", owed.size() - late - overdue, false),
						count(words, "drafts", drafts.size(), false), count(words, "waiting", waiting.size(), false),
						count(words, "requests", requests.size(), true)))
			.toList();
		return new DeskPage(EntryPlace.of(scope, today, locale), since(scope, today, words),
				address(scope, !owed.isEmpty()), strip, returned, new DeskPage.AllOwed(deadlines, owed),
				count(ofRegion, Due::published), drafts, waiting, requests, this.remarks.unanswered(person, locale),
				all(scope, due, today, locale));
	}

	/** Where the grid is, perhaps with only the rows of which something is due. */
	private static String address(EntryScope scope, boolean owed) {
		return scope.sheet().address("") + (owed ? "&" + GridPage.OWED + "=on" : "");
	}

	/** Every series of the scope that a plan of its own region has a target for. */
	private Set<SeriesKey> planned(EntryScope scope) {
		Map<String, Plan> plans = this.planBook.plansOf(scope.regions().stream().map(Region::code).toList());
		return this.planBook.targetsOf(plans.keySet())
			.stream()
			.map((target) -> new SeriesKey(Objects.requireNonNull(plans.get(target.plan())).region(),
					target.indicator()))
			.collect(Collectors.toSet());
	}

	/**
	 * What is overdue longest first, what is due last; then what came earlier in former
	 * years.
	 */
	private static Comparator<Due> urgent(LocalDate today) {
		return Comparator
			.comparing((Due figure) -> figure.daysLeft(today), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((figure) -> !figure.late());
	}

	/** Later than in former years, where nobody has said by when it is to be entered. */
	private static boolean late(Due figure) {
		return figure.owed() && figure.late() && figure.deadline() == null;
	}

	private static boolean overdue(Due figure, LocalDate today) {
		Long left = figure.daysLeft(today);
		return figure.owed() && left != null && left < 0;
	}

	private static String by(LedgerEntry entry) {
		return Optional.ofNullable(entry.hands().decidedBy()).orElse("");
	}

	private static String since(EntryScope scope, LocalDate today, GridWords words) {
		long days = ChronoUnit.DAYS.between(LocalDate.of(scope.year(), 12, 31), today);
		return (days > 0) ? words.text("entry.ended", String.valueOf(scope.year()), Long.toString(days)) : "";
	}

	private static GridPage.Count count(GridWords words, String word, int number, boolean bad) {
		return new GridPage.Count((number == 0) ? "zero" : bad ? "missed" : "plain", number,
				words.text("entry.count." + word), words.text("entry.desk." + word + ".note"));
	}

	/**
	 * What is due in each of several regions; a city of which nothing is due stands in no
	 * list.
	 */
	private static List<DeskPage.OfRegion> all(EntryScope scope, List<Due> due, LocalDate today, Locale locale) {
		Map<String, List<Due>> byRegion = due.stream()
			.collect(Collectors.groupingBy((figure) -> figure.figure().region()));
		List<Region> shown = scope.regions()
			.stream()
			.filter((region) -> region.level() != Region.Level.CITY || byRegion.containsKey(region.code()))
			.toList();
		return (shown.size() < 2) ? List.of() : shown.stream().map((region) -> {
			List<Due> own = byRegion.getOrDefault(region.code(), List.of());
			int late = count(own, DeskPages::late);
			int overdue = count(own, (figure) -> overdue(figure, today));
			return new DeskPage.OfRegion("/entry?region=" + region.code() + "&year=" + scope.year(),
					region.shortName().in(locale), region.equals(scope.region()), overdue, late,
					count(own, Due::owed) - late - overdue,
					count(own, (figure) -> figure.open() == ReviewState.DRAFT || figure.open() == ReviewState.RETURNED),
					count(own, (figure) -> figure.open() == ReviewState.SUBMITTED), count(own, Due::published));
		}).toList();
	}

	private static int count(List<Due> due, Predicate<Due> which) {
		return (int) due.stream().filter(which).count();
	}

	/** Words the lines of the desk's tables. */
	private record Lines(GridWords words, EntryScope scope, Map<String, Indicator> indicators,
			Map<String, String> names, LocalDate today) {

		List<DeskPage.Line> of(List<LedgerEntry> entries, ReviewState state) {
			return entries.stream().filter((entry) -> entry.state() == state).map(this::line).toList();
		}

		private DeskPage.Line line(LedgerEntry entry) {
			Indicator indicator = Objects.requireNonNull(this.indicators.get(entry.figure().indicator()));
			boolean back = entry.state() == ReviewState.RETURNED;
			String who = back ? by(entry) : entry.hands().enteredBy();
			Region region = this.scope.regions()
				.stream()
				.filter((each) -> each.code().equals(entry.figure().region()))
				.findFirst()
				.orElseThrow();
			return new DeskPage.Line(SheetAddresses.ofYear(region.code(), entry.figure().year()) + cell(indicator),
					indicator.name().in(this.words.locale()), indicator.unit().in(this.words.locale()),
					region.shortName().in(this.words.locale()), String.valueOf(entry.figure().year()),
					(entry.claim().value() != null) ? new GridLine.Value(Amounts.symbol(entry.claim().bound()),
							Numbers.format(entry.claim().value())) : GridLine.Value.NONE,
					this.names.getOrDefault(who, who),
					this.words.minute((back && entry.hands().decidedAt() != null) ? entry.hands().decidedAt()
							: entry.hands().enteredAt()),
					back ? Optional.ofNullable(entry.hands().decisionNote()).orElse("") : "");
		}

		DeskPage.Owed owed(Due figure) {
			Indicator indicator = Objects.requireNonNull(this.indicators.get(figure.figure().indicator()));
			LocalDate expected = figure.expected();
			LocalDate by = figure.by();
			return new DeskPage.Owed(address(this.scope, true) + cell(indicator),
					SheetAddresses.ofIndicator(figure.figure().region(), indicator.code()),
					indicator.name().in(this.words.locale()), indicator.unit().in(this.words.locale()),
					figure.planned(), (figure.lastYear() != null) ? String.valueOf(figure.lastYear()) : "",
					(by != null) ? by.toString() : "", (expected != null) ? expected.toString() : "",
					this.words.due(figure, this.today));
		}

		private static String cell(Indicator indicator) {
			return "#r" + indicator.ordinal();
		}

	}

}
