package org.lantu.entry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.HistoryLine;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.entry.requests.FigureRequests;
import org.lantu.platform.AsOf;
import org.lantu.platform.FirstDay;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.correction.Correction;
import org.lantu.scoreboard.correction.Corrections;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page of a figure's history: what is public for everybody; to those who work
 * on the region and to administrators also who did what, and what is on its way.
 */
@Component
class HistoryPages {

	/** Who the figures that came with the portal were entered by. */
	private static final String SEED = "seed";

	private static final int OFFERED = 5;

	private final FigureDesk desk;

	private final Catalogue catalogue;

	private final People people;

	private final MessageSource messages;

	private final Translations translations;

	private final LantuProperties properties;

	private final Clock clock;

	private final FirstDay firstDay;

	private final Corrections corrections;

	private final FigureRequests requests;

	private final HistoryRemarks remarks;

	HistoryPages(FigureDesk desk, Catalogue catalogue, People people, MessageSource messages, Translations translations,
			LantuProperties properties, Clock clock, FirstDay firstDay, Corrections corrections,
			FigureRequests requests, HistoryRemarks remarks) {
		this.remarks = remarks;
		this.requests = requests;
		this.corrections = corrections;
		this.firstDay = firstDay;
		this.desk = desk;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.translations = translations;
		this.properties = properties;
		this.clock = clock;
	}

	HistoryPage history(String regionCode, String indicatorCode, String year, @Nullable Person viewer, AsOf asOf,
			Locale locale) {
		Map<String, Region> regions = this.catalogue.provincesAnd(List.of(regionCode));
		Region region = regions.get(regionCode);
		if (region == null) {
			throw missing("region", regionCode, regions.values(), Region::code, Region::shortName, "/regions/", locale);
		}
		Map<String, Indicator> indicators = this.catalogue.indicators();
		Indicator indicator = indicators.get(indicatorCode);
		if (indicator == null) {
			throw missing("indicator", indicatorCode, indicators.values(), Indicator::code, Indicator::name,
					"/indicators/", locale);
		}
		FigureKey figure = new FigureKey(regionCode, indicatorCode, year(year, indicator, locale));
		List<HistoryLine> lines = this.desk.history(viewer, figure)
			.stream()
			.filter((line) -> shown(line.entry(), asOf))
			.toList();
		boolean inside = viewer != null && (viewer.role() == Role.ADMIN || viewer.regions().contains(regionCode));
		Map<String, Source> sources = this.catalogue
			.sources(lines.stream().map((line) -> line.entry().claim().source()).filter(Objects::nonNull).toList());
		ReviewWords words = new ReviewWords(this.messages, new Amounts(this.messages, locale), this.translations,
				this.properties.zone(), inside ? this.people.names(logins(lines)) : Map.of());
		LedgerEntry current = current(lines);
		List<Correction> corrected = this.corrections.of(figure);
		return new HistoryPage(words.name(figure, indicator), region.shortName().in(locale), "/regions/" + regionCode,
				inside, lines.stream().map((line) -> line(line, current, inside, indicator, sources, words)).toList(),
				corrected.stream().map((correction) -> corrected(correction, locale)).toList(),
				(current != null && !asOf.past()) ? this.requests.of(figure) : null,
				(viewer != null && inside && !asOf.given()) ? this.remarks.of(viewer, figure, lines) : null,
				moved(figure, lines, corrected));
	}

	private HistoryPage.Corrected corrected(Correction correction, Locale locale) {
		return new HistoryPage.Corrected(LocalDate.ofInstant(correction.at(), this.properties.zone()).toString(),
				String.valueOf(correction.reason().in(locale)));
	}

	/** Where a figure is found of which nothing is left but what belonged elsewhere. */
	private static @Nullable String moved(FigureKey figure, List<HistoryLine> lines, List<Correction> corrected) {
		if (lines.stream().anyMatch((line) -> line.entry().state() != ReviewState.CORRECTED)) {
			return null;
		}
		return corrected.stream()
			.map(Correction::now)
			.filter((now) -> now != null && !now.equals(figure))
			.findFirst()
			.map((now) -> "/figures/%s/%s/%d".formatted(now.region(), now.indicator(), now.year()))
			.orElse(null);
	}

	/**
	 * A day that the reader chose shows what was public then, and nothing on its way.
	 */
	private static boolean shown(LedgerEntry entry, AsOf asOf) {
		LocalDate knownOn = entry.claim().knownOn();
		return !entry.state().onItsWay() ? knownOn != null && !knownOn.isAfter(asOf.date()) : !asOf.given();
	}

	/** The vintage that counts; of the same day, the one decided on last. */
	private static @Nullable LedgerEntry current(List<HistoryLine> lines) {
		return lines.stream()
			.map(HistoryLine::entry)
			.filter((entry) -> entry.state() == ReviewState.PUBLISHED)
			.max(Comparator.comparing((LedgerEntry entry) -> Objects.requireNonNull(entry.claim().knownOn())))
			.orElse(null);
	}

	private static List<String> logins(List<HistoryLine> lines) {
		return lines.stream()
			.flatMap((line) -> Stream.of(line.entry().hands().enteredBy(), line.entry().hands().decidedBy()))
			.filter(Objects::nonNull)
			.toList();
	}

	private static HistoryPage.Line line(HistoryLine line, @Nullable LedgerEntry current, boolean inside,
			Indicator indicator, Map<String, Source> sources, ReviewWords words) {
		LedgerEntry entry = line.entry();
		LocalDate knownOn = entry.claim().knownOn();
		String kind = (entry == current) ? "history.current" : "history." + entry.state().name();
		return new HistoryPage.Line(words.message(kind), entry == current,
				(knownOn != null) ? words.message(entry.claim().revised() ? "history.known.revised" : "history.known",
						entry.claim().precision().format(knownOn)) : words.message("history.unknown"),
				words.change(line.before(), entry, indicator),
				(entry.claim().source() != null)
						? words.source(Objects.requireNonNull(sources.get(entry.claim().source()))) : null,
				(entry.claim().quote() != null) ? words.quote(entry.claim().quote(), entry.claim().note()) : null,
				inside ? facts(entry, words) : List.of(), words.questions(line.questions()), entry.claim().reason(),
				entry.hands().decisionNote());
	}

	private static List<String> facts(LedgerEntry entry, ReviewWords words) {
		if (entry.hands().enteredBy().equals(SEED)) {
			return List.of(words.message("history.seeded"));
		}
		List<String> facts = new ArrayList<>();
		facts.add(words.message("history.entered", words.person(entry.hands().enteredBy()),
				words.minute(entry.hands().enteredAt())));
		if (entry.hands().decidedBy() != null && entry.hands().decidedAt() != null) {
			facts.add(words.message(
					(entry.state() == ReviewState.RETURNED) ? "history.decided.returned" : "history.decided.published",
					words.person(entry.hands().decidedBy()), words.minute(entry.hands().decidedAt())));
		}
		return facts;
	}

	private int year(String text, Indicator indicator, Locale locale) {
		if (text.matches("[0-9]{4}")) {
			int year = Integer.parseInt(text);
			if (year >= this.firstDay.firstYear() && year <= LocalDate.now(this.clock).getYear()) {
				return year;
			}
		}
		throw new NotFoundException("figure-year", text,
				List.of(new Suggestion(indicator.name().in(locale), "/indicators/" + indicator.code())),
				String.valueOf(this.firstDay.firstYear()));
	}

	private static <T> NotFoundException missing(String kind, String code, Collection<T> all, Function<T, String> codes,
			Function<T, Bilingual> names, String path, Locale locale) {
		return new NotFoundException(kind, code,
				Suggestions.nearest(code, all, (one) -> names(codes.apply(one), names.apply(one)), OFFERED)
					.stream()
					.map((one) -> new Suggestion(names.apply(one).in(locale), path + codes.apply(one)))
					.toList());
	}

	private static List<String> names(String code, Bilingual name) {
		return Stream.of(code, name.zh(), name.en()).filter(Objects::nonNull).toList();
	}

}
