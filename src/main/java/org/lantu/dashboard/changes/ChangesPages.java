package org.lantu.dashboard.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Feed;
import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.files.Parts;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.edition.ChangeSelection;
import org.lantu.scoreboard.edition.ChangeTotals;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.EditionChanges;
import org.lantu.scoreboard.edition.EditionEntry;
import org.lantu.scoreboard.edition.Editions;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the page of changes, and the rows of its feeds.
 */
@Component
class ChangesPages {

	private static final int PAGE_SIZE = 100;

	private static final Comparator<EditionChange> NEWEST_FIRST = Comparator
		.comparing((EditionChange change) -> change.edition().number(), Comparator.reverseOrder())
		.thenComparing(EditionChange::id);

	private final EditionChanges changes;

	private final Catalogue catalogue;

	private final ChangedRegions regions;

	private final PlanBook planBook;

	private final Presenters presenters;

	private final ZoneId zone;

	private final Editions editions;

	private final Clock clock;

	private final SourceSheets sheets;

	ChangesPages(EditionChanges changes, Catalogue catalogue, ChangedRegions regions, PlanBook planBook,
			Presenters presenters, LantuProperties properties, Editions editions, Clock clock, SourceSheets sheets) {
		this.sheets = sheets;
		this.changes = changes;
		this.catalogue = catalogue;
		this.regions = regions;
		this.planBook = planBook;
		this.presenters = presenters;
		this.zone = properties.zone();
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * A page of changes.
	 * @param number from 1; beyond the last one it is the last
	 */
	ChangesPage page(ChangesQuery query, int number, Locale locale) {
		requirePast(query);
		Presenter presenter = this.presenters.in(locale);
		ChangeSelection selection = query.selection(this.zone);
		ChangeTotals totals = this.changes.count(selection);
		int total = totals.toList();
		Pager pager = Pager.of(total, PAGE_SIZE, number, query.page());
		List<EditionChange> shown = (total > 0) ? this.changes.list(selection, pager.from(), PAGE_SIZE) : List.of();
		ChangeRows rows = rows(query, shown, presenter);
		require(query, rows);
		Plan plan = rows.plans().get(query.plan());
		return new ChangesPage(new ChangeCounts(presenter).lead(query, totals),
				(plan != null) ? presenter.link(plan) : null, days(shown, rows), form(query, rows), pager,
				beginning(presenter), query.page(), query.feed());
	}

	/** What is chosen as a file, a row for every change. */
	TableFile file(ChangesQuery query, Locale locale) {
		requirePast(query);
		Presenter presenter = this.presenters.in(locale);
		require(query, rows(query, List.of(), presenter));
		SourceSheet sources = this.sheets.begin(presenter);
		List<String> head = Stream
			.of("changes.file.edition", "changes.file.day", "changes.file.subject", "changes.file.kind",
					"changes.file.before", "changes.file.after", "changes.file.why", "col.source")
			.map(presenter::message)
			.toList();
		return new TableFile("lantu-changes", presenter.message("changes.title"), Addresses.CHANGES,
				new TableSheet(head,
						(table) -> Parts.each((from) -> this.changes.list(query.selection(this.zone), from, Parts.SIZE),
								NEWEST_FIRST, (part) -> {
									ChangeRows rows = rows(query, part, presenter);
									rows.sources().keySet().forEach(sources::source);
									part.forEach((change) -> table.row(row(change, rows.row(change))));
								})),
				sources.sheet());
	}

	private List<@Nullable Object> row(EditionChange change, ChangeRow row) {
		ChangedState before = row.before();
		Link source = row.source();
		return Arrays.asList(change.edition().number(),
				LocalDate.ofInstant(change.edition().at(), this.zone).toString(), row.subject().text(), row.kind(),
				(before != null) ? before.text() : null, row.after().text(), row.why(),
				(source != null) ? source.text() : null);
	}

	/**
	 * The newest changes as a feed.
	 * @param absolute makes an absolute address of a path in the portal
	 */
	Feed feed(ChangesQuery query, Function<String, String> absolute, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		return new ChangesFeed(query, absolute, this.changes.first().edition(), presenter).of(newest(query, presenter));
	}

	/** The newest changes, no more than a page of them. */
	Map<EditionChange, ChangeRow> newest(ChangesQuery query, Presenter presenter) {
		requirePast(query);
		List<EditionChange> newest = this.changes.list(query.selection(this.zone), 0, PAGE_SIZE);
		ChangeRows rows = rows(query, newest, presenter);
		require(query, rows);
		Map<EditionChange, ChangeRow> told = new LinkedHashMap<>();
		newest.forEach((change) -> told.put(change, rows.row(change)));
		return told;
	}

	private ChangeRows rows(ChangesQuery query, List<EditionChange> shown, Presenter presenter) {
		List<EditionChange> verdicts = shown.stream()
			.filter((change) -> change.kind() == EditionChange.Kind.VERDICT)
			.toList();
		Map<String, Region> regions = this.regions.of(shown, query.region());
		Map<String, Plan> plans = this.planBook
			.plans(Stream.concat(shown.stream().flatMap((change) -> change.ofPlan().stream()), Stream.of(query.plan()))
				.distinct()
				.toList());
		return new ChangeRows(regions, this.catalogue.indicators(), plans,
				this.catalogue.sources(ChangeRows.sources(shown, plans, regions)),
				verdicts.isEmpty() ? List.of() : this.changes.figuresWith(verdicts, PAGE_SIZE), this.zone, presenter);
	}

	/** Of what has not begun nothing can be said, not even that nothing changed. */
	private void requirePast(ChangesQuery query) {
		LocalDate day = query.from().day();
		Long edition = query.from().edition();
		if ((day != null && day.isAfter(LocalDate.now(this.clock)))
				|| (edition != null && edition > this.editions.current().number())) {
			throw new BadParameterException("since", query.since(), "expected.since.past",
					LocalDate.now(this.clock).toString(), String.valueOf(this.editions.current().number()));
		}
	}

	private static void require(ChangesQuery query, ChangeRows rows) {
		QueryParameters.requireKnown("region", query.region(), rows.regions().keySet());
		QueryParameters.requireKnown("indicator", query.indicator(), rows.indicators().keySet());
		QueryParameters.requireKnown("plan", query.plan(), rows.plans().keySet());
	}

	private List<ChangesPage.Day> days(List<EditionChange> shown, ChangeRows rows) {
		Map<LocalDate, Map<Edition, List<ChangeRow>>> days = new LinkedHashMap<>();
		for (EditionChange change : shown) {
			days.computeIfAbsent(LocalDate.ofInstant(change.edition().at(), this.zone), (day) -> new LinkedHashMap<>())
				.computeIfAbsent(change.edition(), (edition) -> new ArrayList<>())
				.add(rows.row(change));
		}
		return days.entrySet()
			.stream()
			.map((day) -> new ChangesPage.Day(day.getKey().toString(),
					day.getValue()
						.entrySet()
						.stream()
						.map((edition) -> new ChangesPage.Edition(Long.toString(edition.getKey().number()),
								time(edition.getKey()), edition.getValue()))
						.toList()))
			.toList();
	}

	private String time(Edition edition) {
		return "%tR".formatted(edition.at().atZone(this.zone));
	}

	/** What was there when changes began to be noted. */
	private String beginning(Presenter presenter) {
		EditionEntry first = this.changes.first();
		return presenter.message("changes.beginning", LocalDate.ofInstant(first.edition().at(), this.zone).toString(),
				Amounts.number(first.figures(), 0));
	}

	private static ChangesPage.Form form(ChangesQuery query, ChangeRows rows) {
		Presenter presenter = rows.presenter();
		String all = presenter.message("filter.all");
		return new ChangesPage.Form(query.since(),
				Choice.among(rows.regions().values(), Region::code,
						(region) -> region.listedShort().in(presenter.locale()), query.region(), all),
				Choice.among(rows.indicators().values(), Indicator::code,
						(indicator) -> indicator.name().in(presenter.locale()), query.indicator(), all),
				Choice.among(List.of(EditionChange.Kind.values()), QueryParameters::word,
						(kind) -> presenter.message("changes.kind." + kind.name()),
						QueryParameters.words(query.kinds()), all),
				query.plan().isEmpty() ? null : query.plan());
	}

}
