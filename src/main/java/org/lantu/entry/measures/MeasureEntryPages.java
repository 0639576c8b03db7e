package org.lantu.entry.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.sources.SourceOffer;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.followup.MeasureReports;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which the measures of a plan are reported on; the same number of
 * statements however many there are.
 */
@Component
class MeasureEntryPages {

	private static final int NEWEST_SOURCES = 30;

	private final PlanBook planBook;

	private final MeasureReports reports;

	private final ReportDesk desk;

	private final Catalogue catalogue;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	MeasureEntryPages(PlanBook planBook, MeasureReports reports, ReportDesk desk, Catalogue catalogue, People people,
			MessageSource messages, Clock clock) {
		this.planBook = planBook;
		this.reports = reports;
		this.desk = desk;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/** The page with what stands in its form. */
	MeasureEntryPage page(Person person, Plan plan, MeasureResult result, Locale locale) {
		List<Measure> measures = this.planBook.measuresOf(plan.code());
		Map<Integer, ReportEntry> open = this.desk.open(person, plan)
			.stream()
			.collect(Collectors.toMap(ReportEntry::measure, Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		Map<String, Source> sources = this.catalogue.sources();
		SourceTitles titles = new SourceTitles(sources);
		MeasureWords words = new MeasureWords(this.messages, locale, this.clock.getZone(), names(open));
		MeasureForm form = result.form().again();
		MeasureRows rows = new MeasureRows(words, form, result.faults(), open,
				this.reports.of(plan.code(), LocalDate.now(this.clock)), titles);
		Map<String, List<MeasureEntryPage.Row>> byPillar = measures.stream()
			.collect(Collectors.groupingBy((measure) -> measure.pillar().in(locale), LinkedHashMap::new,
					Collectors.mapping(rows::row, Collectors.toList())));
		return new MeasureEntryPage(about(plan, locale), form.key(), notice(result, words), result.refused(),
				Stream
					.concat(byPillar.values().stream().flatMap(List::stream).flatMap((row) -> row.faults().stream()),
							Stream.concat(rows.general().stream(),
									result.ofSource()
										.stream()
										.map((finding) -> new MeasureEntryPage.Fault("", "", words.text(finding)))))
					.toList(),
				new MeasureEntryPage.ForAll(titles.title(form.source()), form.knownOn(),
						SourceOffer.of(sources, titles, List.of(plan.source()), NEWEST_SOURCES),
						SourceFields.of(form.added(), result.ofSource(), (key) -> words.text(key))),
				byPillar.entrySet()
					.stream()
					.map((group) -> new MeasureEntryPage.Group(group.getKey(), group.getValue()))
					.toList());
	}

	private Map<String, String> names(Map<Integer, ReportEntry> open) {
		return this.people.names(open.values()
			.stream()
			.flatMap((entry) -> Stream.of(entry.hands().enteredBy(), entry.hands().decidedBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList());
	}

	private MeasureEntryPage.About about(Plan plan, Locale locale) {
		Region region = Objects.requireNonNull(this.catalogue.regions().get(plan.region()));
		return new MeasureEntryPage.About(region.shortName().in(locale), region.code(), plan.title().in(locale),
				plan.title().langIn(locale), "/plans/" + plan.code(), address(plan.code()));
	}

	/** Where the measures of a plan are reported on. */
	static String address(String plan) {
		return "/entry/plans/" + plan + "/measures";
	}

	private static String notice(MeasureResult result, MeasureWords words) {
		return result.notice().isEmpty() ? "" : words.text("measures.notice." + result.notice(), result.number());
	}

}
